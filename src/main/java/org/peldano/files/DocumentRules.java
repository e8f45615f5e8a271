package org.peldano.files;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.peldano.catalogue.Citation;
import org.peldano.catalogue.Document;
import org.peldano.files.FrameworkDocument.LevelEntry;
import org.peldano.files.FrameworkDocument.RequirementEntry;

/** What a framework must keep to and a schema cannot say: references, ranks, unique slugs and figures that agree. */
final class DocumentRules {

    private final FrameworkDocument document;
    private final List<Fault> faults = new ArrayList<>();

    private DocumentRules(FrameworkDocument document) {
        this.document = document;
    }

    static List<Fault> faultsOf(FrameworkDocument document) {
        var rules = new DocumentRules(document);
        rules.checkSlugs();
        rules.checkReferences();
        rules.checkReplaced();
        rules.checkLevels();
        rules.faults.addAll(NameRules.faultsOf(document));
        return List.copyOf(rules.faults);
    }

    private void checkSlugs() {
        unique("/documents", document.documents(), Document::slug);
        unique("/rationales", document.rationales(), FrameworkDocument.RationaleEntry::slug);
        unique("/conditions", document.conditions(), FrameworkDocument.ConditionEntry::slug);
        unique("/areas", document.areas(), FrameworkDocument.AreaEntry::slug);
        unique("/roles", document.roles(), FrameworkDocument.RoleEntry::slug);
        unique("/skills", document.skills(), FrameworkDocument.SkillEntry::slug);
        unique("/indicators", document.indicators(), FrameworkDocument.IndicatorEntry::slug);
        unique("/tasks", document.tasks(), FrameworkDocument.TaskEntry::slug);
        unique("/levels", document.levels(), LevelEntry::slug);
        IntStream.range(0, document.scale().size())
                .filter(i -> document.scale().get(i).value() != i)
                .forEach(i -> fault("/scale/" + i + "/value", "must be " + i + ": the scale is in order"));
    }

    private <T> void unique(String path, List<T> entries, Function<T, String> slug) {
        var seen = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var own = slug.apply(entries.get(i));
            if (!seen.add(own)) {
                fault(path + "/" + i + "/slug", "'" + own + "' is already taken");
            }
        }
    }

    private void checkReferences() {
        var areas = slugs(document.areas(), FrameworkDocument.AreaEntry::slug);
        var skills = slugs(document.skills(), FrameworkDocument.SkillEntry::slug);
        each("/conditions", document.conditions(), (path, c) -> cited(path, c.sources()));
        each("/areas", document.areas(), (path, a) -> cited(path, a.sources()));
        each("/roles", document.roles(), (path, r) -> cited(path, r.sources()));
        each("/skills", document.skills(), (path, s) -> cited(path, s.sources()));
        each("/indicators", document.indicators(), (path, indicator) -> {
            each(path + "/shows", indicator.shows(), (at, skill) -> known(at, skill, skills, "skill"));
            cited(path, indicator.sources());
        });
        each("/tasks", document.tasks(), (path, task) -> {
            known(path + "/area", task.area(), areas, "area");
            cited(path, task.sources());
        });
        var omitted = new HashSet<Citation>();
        each("/omitted", document.omitted(), (path, o) -> {
            var citation = new Citation(o.document(), o.ref());
            cites(path, citation);
            if (!omitted.add(citation)) {
                fault(path + "/ref", "'" + o.ref() + "' of '" + o.document() + "' is already omitted");
            }
        });
    }

    private void checkReplaced() {
        var replaced = new HashSet<String>();
        each("/replaced", document.replaced(), (path, entry) -> {
            var present = document.slugs(entry.type());
            var what = entry.type().name().toLowerCase(Locale.ROOT);
            known(path + "/by", entry.by(), present, what);
            if (present.contains(entry.slug())) {
                fault(path + "/slug", "'" + entry.slug() + "' is still a " + what + " of this document");
            }
            if (!replaced.add(what + " " + entry.slug())) {
                fault(path + "/slug", "'" + entry.slug() + "' is already replaced");
            }
        });
    }

    private void checkLevels() {
        var roles = slugs(document.roles(), FrameworkDocument.RoleEntry::slug);
        var rationales = slugs(document.rationales(), FrameworkDocument.RationaleEntry::slug);
        Map<String, Integer> ranks =
                document.levels().stream().collect(toMap(LevelEntry::slug, LevelEntry::rank, (a, b) -> a));
        each("/levels", document.levels(), (path, level) -> {
            known(path + "/role", level.role(), roles, "role");
            if (level.from() != null) {
                known(path + "/from/level", level.from().level(), ranks.keySet(), "level");
                if (ranks.getOrDefault(level.from().level(), Integer.MIN_VALUE) >= level.rank()) {
                    fault(
                            path + "/rank",
                            "must be above that of '" + level.from().level() + "'");
                }
            }
            if ((level.notScorable() == null) == (level.passingScore() == null)) {
                fault(path, "either passingScore or notScorable must be given");
            }
            if (level.notScorable() == null && level.requirements().isEmpty()) {
                fault(path + "/requirements", "a level that can be scored must ask for something");
            }
            if (level.passingScoreRationale() != null) {
                known(path + "/passingScoreRationale", level.passingScoreRationale(), rationales, "rationale");
            }
            cited(path, level.sources());
            checkRequirements(path + "/requirements", level, rationales);
        });
    }

    private void checkRequirements(String at, LevelEntry level, Set<String> rationales) {
        var skills = slugs(document.skills(), FrameworkDocument.SkillEntry::slug);
        var tasks = slugs(document.tasks(), FrameworkDocument.TaskEntry::slug);
        var conditions = slugs(document.conditions(), FrameworkDocument.ConditionEntry::slug);
        var asked = new HashMap<String, String>();
        each(at, level.requirements(), (path, requirement) -> {
            var target = target(requirement);
            known(
                    path + target,
                    target.equals("/skill") ? requirement.skill() : requirement.task(),
                    target.equals("/skill") ? skills : tasks,
                    target.substring(1));
            var before = asked.putIfAbsent(target + requirement.skill() + requirement.task(), path);
            if (before != null) {
                fault(path + target, "is already asked by " + before);
            }
            if (requirement.minimum() > requirement.required()) {
                fault(path + "/minimum", "must be at most what is required, " + requirement.required());
            }
            if (requirement.condition() != null) {
                known(path + "/condition", requirement.condition(), conditions, "condition");
            }
            known(path + "/rationale", requirement.rationale(), rationales, "rationale");
            cited(path, requirement.sources());
        });
    }

    private static String target(RequirementEntry requirement) {
        return requirement.skill() == null ? "/task" : "/skill";
    }

    private void cited(String path, List<Citation> sources) {
        each(path + "/sources", sources, this::cites);
    }

    private void cites(String path, Citation citation) {
        var documents = slugs(document.documents(), Document::slug);
        known(path + "/document", citation.document(), documents, "document");
    }

    private void known(String path, String slug, Set<String> slugs, String what) {
        if (!slugs.contains(slug)) {
            fault(path, "'" + slug + "' names no " + what + " of this document");
        }
    }

    private static <T> Set<String> slugs(List<T> entries, Function<T, String> slug) {
        return entries.stream().map(slug).collect(toSet());
    }

    private <T> void each(String path, List<T> entries, Check<T> check) {
        for (int i = 0; i < entries.size(); i++) {
            check.accept(path + "/" + i, entries.get(i));
        }
    }

    private void fault(String path, String expectation) {
        faults.add(new Fault(path, expectation));
    }

    /** Checks one entry of a list, given its path. */
    private interface Check<T> {
        void accept(String path, T entry);
    }
}

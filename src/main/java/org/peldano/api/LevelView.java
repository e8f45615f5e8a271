package org.peldano.api;

import static java.util.stream.Collectors.toCollection;

import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Citation;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Transition;

/** A level with everything that a page about it needs. */
public record LevelView(
        String slug,
        String name,
        String shortName,
        int rank,
        Documented documented,
        boolean scorable,
        Ref role,
        String summary,
        Integer passingScore,
        From from,
        List<Rung> ladder,
        List<ConditionView> conditions,
        List<GroupView> groups,
        List<StepView> scale,
        List<RequiredSkill> skills,
        List<RequiredTask> tasks,
        List<SourceView> sources,
        long changedIn,
        String notice,
        String language) {

    /** The step from the level below. {@code minimumExperience} is null where none is asked. */
    public record From(String level, String name, Period minimumExperience, String summary) {

        static From of(Transition step, Locale language) {
            return new From(
                    step.level().slug(),
                    step.level().name().in(language),
                    step.minimumExperience(),
                    step.summary().in(language));
        }
    }

    /** Something that holds for some employers only, as a question to them. */
    public record ConditionView(String slug, String name, String question) {

        /** The conditions that {@code requirements} name. */
        static List<ConditionView> list(List<Requirement> requirements, Locale language) {
            return requirements.stream()
                    .map(Requirement::condition)
                    .filter(Objects::nonNull)
                    .distinct()
                    .map(condition -> of(condition, language))
                    .toList();
        }

        private static ConditionView of(Condition condition, Locale language) {
            return new ConditionView(
                    condition.slug(),
                    condition.name().in(language),
                    condition.question().in(language));
        }
    }

    public static LevelView of(Level level, Catalogue catalogue, Locale language) {
        var framework = catalogue.frameworkOf(level);
        return new LevelView(
                level.slug(),
                level.name().in(language),
                level.shortName().in(language),
                level.rank(),
                level.documented(),
                level.scorable(),
                Known.ref(level.role(), language),
                level.summary().in(language),
                level.passingScore(),
                level.from() == null ? null : From.of(level.from(), language),
                Rung.list(catalogue.ladder(level), language),
                ConditionView.list(level.requirements(), language),
                GroupView.list(level.requirements(), language),
                StepView.list(framework.scale(), language),
                level.requirements(Section.SKILLS).stream()
                        .map(requirement -> RequiredSkill.of(requirement, (Skill) requirement.item(), language))
                        .toList(),
                level.requirements(Section.TASKS).stream()
                        .map(requirement -> RequiredTask.of(requirement, language))
                        .toList(),
                SourceView.list(framework, cited(level)),
                level.changedIn(),
                framework.notice().in(language),
                language.getLanguage());
    }

    private static Set<String> cited(Level level) {
        var requirements = level.requirements().stream().flatMap(r -> r.sources().stream());
        var items = level.requirements().stream()
                .map(Requirement::item)
                .map(Item::sources)
                .flatMap(List::stream);
        return Stream.of(level.sources().stream(), requirements, items)
                .flatMap(citations -> citations)
                .map(Citation::document)
                .collect(toCollection(LinkedHashSet::new));
    }
}

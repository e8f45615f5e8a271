package org.peldano.scoring;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Names;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;
import org.peldano.scoring.Resolution.Ignored;
import org.peldano.scoring.Resolution.Reason;
import org.peldano.scoring.Resolution.ResolvedName;

/** One reading of one submission: gathers what is understood and what is not. */
final class Interpretation {

    private final List<Level> levels;
    private final NameIndex names;
    private final Catalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ResolvedName> items = new ArrayList<>();

    Interpretation(List<Level> levels, NameIndex names, Catalogue catalogue) {
        this.levels = levels;
        this.names = names;
        this.catalogue = catalogue;
    }

    Reading of(Submission submission) {
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        submission.answers().forEach((section, given) -> answers.put(section, answers(section, given)));
        var experience = experience(submission.experience());
        var conditions = conditions(submission.conditions());
        if (!problems.isEmpty()) {
            return new Refusal(problems);
        }
        var resolved = items.stream().filter(i -> i.match() != Match.SLUG).toList();
        return new Resolution(new Profile(answers, experience, conditions), resolved, ignored(conditions));
    }

    private Map<String, Integer> answers(Section section, Map<String, Integer> given) {
        var answers = new HashMap<String, Integer>();
        var seen = new HashMap<String, Place>();
        given.forEach((name, proficiency) ->
                read(new Place.Answer(section, name), names.items(levels, section, name), seen, meaning -> {
                    items.add(new ResolvedName(name, meaning.thing(), meaning.match()));
                    if (proficiency != null) {
                        answers.put(meaning.slug(), proficiency);
                    }
                }));
        return answers;
    }

    private List<Tenure> experience(Map<String, Period> given) {
        var experience = new ArrayList<Tenure>();
        var seen = new HashMap<String, Place>();
        given.forEach((name, length) -> read(new Place.Experience(name), levels(name), seen, meaning -> {
            if (length != null) {
                experience.add(new Tenure(meaning.thing(), length));
            }
        }));
        return experience;
    }

    /** A level of another framework is known by its slug alone. */
    private List<Meaning<Level>> levels(String given) {
        var own = names.levels(given);
        if (!own.isEmpty()) {
            return own;
        }
        return catalogue.level(Names.normalize(given)).stream()
                .map(other -> new Meaning<>(other, other.slug(), Match.SLUG))
                .toList();
    }

    private Set<String> conditions(List<String> given) {
        var conditions = new LinkedHashSet<String>();
        var seen = new HashMap<String, Place>();
        for (int i = 0; i < given.size(); i++) {
            List<Meaning<Condition>> meanings = names.conditions(given.get(i));
            read(new Place.Condition(i, given.get(i)), meanings, seen, meaning -> conditions.add(meaning.slug()));
        }
        return conditions;
    }

    private <T> void read(
            Place place, List<Meaning<T>> meanings, Map<String, Place> seen, Consumer<Meaning<T>> understood) {
        if (meanings.isEmpty()) {
            problems.add(unknown(place));
        } else if (meanings.size() > 1) {
            problems.add(new Problem.Ambiguous(
                    place, meanings.stream().map(Meaning::slug).toList()));
        } else {
            var meaning = meanings.get(0);
            var first = seen.putIfAbsent(meaning.slug(), place);
            if (first == null) {
                understood.accept(meaning);
            } else {
                problems.add(new Problem.Repeated(place, first, meaning.slug()));
            }
        }
    }

    private Problem unknown(Place place) {
        if (place instanceof Place.Answer answer) {
            for (var section : Section.values()) {
                if (!names.items(levels, section, answer.given()).isEmpty()) {
                    return new Problem.Misplaced(place, section);
                }
            }
        }
        return new Problem.Unknown(place);
    }

    private List<Ignored> ignored(Set<String> conditions) {
        var ignored = new ArrayList<Ignored>();
        for (var item : items) {
            var reason = reasonToIgnore(item.item(), conditions);
            if (reason != null) {
                ignored.add(new Ignored(item.given(), item.item(), reason));
            }
        }
        return ignored;
    }

    /** Null where the item counts. */
    private Reason reasonToIgnore(Item item, Set<String> conditions) {
        var requirements = levels.stream()
                .map(level -> names.requirement(level, item))
                .filter(Objects::nonNull)
                .toList();
        if (requirements.isEmpty()) {
            return Reason.NOT_REQUIRED;
        }
        var counts = requirements.stream()
                .map(Requirement::condition)
                .anyMatch(condition -> condition == null || conditions.contains(condition.slug()));
        return counts ? null : Reason.CONDITION_NOT_NAMED;
    }
}

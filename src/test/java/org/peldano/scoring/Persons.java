package org.peldano.scoring;

import static org.peldano.files.Packaged.JUNIOR;
import static org.peldano.files.Packaged.SENIOR;

import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

/** People who want to know how far they are from Senior. No company of theirs asks for English. */
final class Persons {

    private static final Map<String, Integer> NEW_AT_SENIOR = Map.of(
            "apply-crisis-plan", 1,
            "help-design-crisis-plan", 1,
            "plan-communication-activities", 2,
            "attend-industry-events", 3);

    /** Does all that a Junior does and a little more of it, writes with feeling, and has read the crisis plan. */
    static final Profile GOOD_JUNIOR_OF_EIGHT_MONTHS = after("P8M", JUNIOR, goodJunior());

    /** The same person four months later, to whom nothing happened but time. */
    static final Profile GOOD_JUNIOR_OF_TWELVE_MONTHS = after("P12M", JUNIOR, goodJunior());

    /** Has for a year been exactly what is asked of a Junior, and was never asked for the rest. */
    static final Profile EXACT_JUNIOR = after("P1Y", JUNIOR, rated(JUNIOR, Requirement::required));

    /** Does everything without help as long as nothing unusual happens, for three years now. */
    static final Profile COMPETENT_AT_EVERYTHING = after("P3Y", JUNIOR, rated(SENIOR, asked -> 3));

    /** Has held the position elsewhere for four years, teaches the core of it, and leaves Office to others. */
    static final Profile STRONG_SENIOR = after("P4Y", SENIOR, strongSenior());

    /** Has grown into it within the year: firm in what is essential, alone in usual cases in the rest. */
    static final Profile READY_SENIOR = after("P14M", JUNIOR, readySenior());

    /** Masters every task, tool and technique, and does not care how anybody feels. */
    static final Profile PERFECT_WITHOUT_EMPATHY = after("P6Y", SENIOR, with(perfect(), Map.of("empathy", 1)));

    /** Masters the same, is sure to have empathy, and is not seen to listen, to lead or to share the work. */
    static final Profile PERFECT_IN_OWN_EYES = after(
            "P6Y",
            SENIOR,
            with(perfect(), Map.of("empathy", 4, "active-listening", 2, "leadership", 2, "teamwork", 2)));

    /** Owns everything, in a company that had neither a crisis nor a plan for one. */
    static final Profile NEVER_IN_A_CRISIS = after(
            "P3Y",
            JUNIOR,
            with(rated(SENIOR, asked -> 4), Map.of("apply-crisis-plan", 0, "help-design-crisis-plan", 0)));

    private Persons() {}

    private static Map<Item, Integer> goodJunior() {
        var ratings = rated(JUNIOR, Requirement::required);
        var better = Map.of(
                "empathy", 4, "online-writing", 4, "leadership", 3, "create-content", 4, "measure-and-report", 3);
        ratings.putAll(rated(
                SENIOR,
                asked -> NEW_AT_SENIOR.getOrDefault(asked.item().slug(), ratings.getOrDefault(asked.item(), 0))));
        return with(ratings, better);
    }

    private static Map<Item, Integer> strongSenior() {
        var ratings = rated(SENIOR, asked -> asked.importance() == Importance.ESSENTIAL ? 5 : 4);
        return with(ratings, Map.of("office-suite", 2, "analytics-tools", 3, "propose-campaigns", 3));
    }

    private static Map<Item, Integer> readySenior() {
        var ratings = rated(SENIOR, asked -> isSurrounding(asked) ? 3 : asked.required());
        return with(
                ratings,
                Map.of(
                        "leadership", 3,
                        "emotional-self-regulation", 3,
                        "build-influencer-relations", 3,
                        "shape-commercial-strategy", 2));
    }

    /** Skills that are no key aptitudes, and the tasks that go along with the core ones. */
    private static boolean isSurrounding(Requirement asked) {
        return asked.importance() != Importance.ESSENTIAL
                && (asked.item().section() == Section.SKILLS || asked.origin() == Origin.INHERITED);
    }

    private static Map<Item, Integer> perfect() {
        return rated(SENIOR, asked -> 5);
    }

    private static Map<Item, Integer> rated(Level level, ToIntFunction<Requirement> rating) {
        var ratings = new HashMap<Item, Integer>();
        level.requirements().stream()
                .filter(requirement -> requirement.condition() == null)
                .forEach(requirement -> ratings.put(requirement.item(), rating.applyAsInt(requirement)));
        return ratings;
    }

    private static Map<Item, Integer> with(Map<Item, Integer> ratings, Map<String, Integer> others) {
        ratings.replaceAll((item, rating) -> others.getOrDefault(item.slug(), rating));
        return ratings;
    }

    private static Profile after(String time, Level level, Map<Item, Integer> ratings) {
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        ratings.forEach((item, rating) -> answers.computeIfAbsent(item.section(), section -> new HashMap<>())
                .put(item.slug(), rating));
        return new Profile(answers, List.of(new Tenure(level, Period.parse(time))), Set.of());
    }
}

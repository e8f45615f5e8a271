package org.peldano.scoring;

import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.ENGLISH;
import static org.peldano.catalogue.Fixtures.STRATEGIST;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.same;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Fixtures.task;

import java.time.Period;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

/** Levels of every sort, each beside a profile that names something of it. */
class Cases implements ArbitrarySupplier<Case> {

    /** Levels small enough to try everything. */
    static class Small extends Cases {

        Small() {
            super(4);
        }
    }

    /** An item asked, and the proficiency in it, null where it is not assessed. */
    private record Ask(
            Section section,
            boolean inSecondGroup,
            Importance importance,
            int required,
            int minimum,
            boolean conditional,
            Integer proficiency) {

        private Item item(int index) {
            if (section == Section.TASKS) {
                return task("task-" + index, inSecondGroup ? "crisis" : "content");
            }
            var slug = "skill-" + index;
            return skill(slug, inSecondGroup ? Kind.TOOL : Kind.APTITUDE, same(slug), Aliases.NONE);
        }

        private Requirement on(Item item) {
            return requirement(item, importance, required, Math.min(minimum, required), conditional ? ENGLISH : null);
        }
    }

    private final int mostRequirements;

    Cases() {
        this(12);
    }

    private Cases(int mostRequirements) {
        this.mostRequirements = mostRequirements;
    }

    @Override
    public Arbitrary<Case> get() {
        var ladders =
                Combinators.combine(booleans(0.2), months(36), passingScores()).as(Tuple::of);
        var stays = months(40).list().ofSize(5);
        var sections = Arbitraries.of(Section.class).set().ofMinSize(1);
        var conditions = Arbitraries.of(ENGLISH.slug()).set();
        return Combinators.combine(
                        asks().list().ofMinSize(1).ofMaxSize(mostRequirements), ladders, stays, sections, conditions)
                .as((asks, ladder, months, compared, holding) -> {
                    var items = new ArrayList<Item>();
                    asks.forEach(ask -> items.add(ask.item(items.size())));
                    var levels = levels(asks, items, ladder.get1(), ladder.get2(), ladder.get3());
                    return new Case(levels.get(2), profile(asks, items, compared, tenures(levels, months), holding));
                })
                .filter(c -> !c.inScope().isEmpty());
    }

    private static Arbitrary<Ask> asks() {
        return Combinators.combine(
                        Arbitraries.of(Section.class),
                        booleans(0.5),
                        Arbitraries.of(Importance.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(1, 5))),
                        booleans(0.2),
                        Arbitraries.frequency(
                                        Tuple.of(1, 0),
                                        Tuple.of(2, 1),
                                        Tuple.of(3, 2),
                                        Tuple.of(4, 3),
                                        Tuple.of(6, 4),
                                        Tuple.of(6, 5))
                                .injectNull(0.25))
                .as(Ask::new);
    }

    private static Arbitrary<Boolean> booleans(double ofTrue) {
        return Arbitraries.just(true).injectNull(1 - ofTrue).map(value -> value != null);
    }

    /** Whole months, or null. */
    private static Arbitrary<Integer> months(int most) {
        return Arbitraries.integers().between(1, most).injectNull(0.5);
    }

    private static Arbitrary<Integer> passingScores() {
        return Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.of(0, 100)),
                Tuple.of(4, Arbitraries.integers().between(40, 100)));
    }

    /** Two rungs, the one asked, the one above it, and one elsewhere. Where it is the lowest, those below are elsewhere. */
    private static List<Level> levels(
            List<Ask> asks, List<Item> items, boolean lowest, Integer minimumExperience, int passingScore) {
        var requirements = new ArrayList<Requirement>();
        for (int i = 0; i < asks.size(); i++) {
            requirements.add(asks.get(i).on(items.get(i)));
        }
        var trainee = level("trainee", COMMUNITY_MANAGER, 1, null);
        var junior = level("junior", COMMUNITY_MANAGER, 2, stepFrom(trainee, null));
        var step = lowest ? null : stepFrom(junior, minimumExperience == null ? null : period(minimumExperience));
        var asked = level("senior", COMMUNITY_MANAGER, 3, step, passingScore, requirements);
        var above = level("lead", STRATEGIST, 4, stepFrom(asked, null));
        return List.of(trainee, junior, asked, above, level("elsewhere", STRATEGIST, 5, null));
    }

    /** The same length is written in two ways. */
    private static Period period(int months) {
        return months % 2 == 0
                ? Period.ofMonths(months)
                : Period.ofMonths(months).normalized();
    }

    private static List<Tenure> tenures(List<Level> levels, List<Integer> months) {
        var tenures = new ArrayList<Tenure>();
        for (int i = 0; i < levels.size(); i++) {
            if (months.get(i) != null) {
                tenures.add(new Tenure(levels.get(i), period(months.get(i))));
            }
        }
        return tenures;
    }

    private static Profile profile(
            List<Ask> asks, List<Item> items, Set<Section> compared, List<Tenure> tenures, Set<String> conditions) {
        var answers = new EnumMap<Section, Map<String, Integer>>(Section.class);
        compared.forEach(section -> answers.put(section, new HashMap<>()));
        for (int i = 0; i < asks.size(); i++) {
            var proficiency = asks.get(i).proficiency();
            if (proficiency != null && compared.contains(asks.get(i).section())) {
                answers.get(asks.get(i).section()).put(items.get(i).slug(), proficiency);
            }
        }
        return new Profile(answers, tenures, conditions);
    }
}

package org.peldano.scoring;

import static java.util.stream.Collectors.toMap;

import java.math.RoundingMode;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Profile.Tenure;

/** Levels of every sort with profiles of every sort, the same ones for the same seed. */
final class RandomCases {

    /** A level and a profile with something in scope. */
    record Case(Level level, Profile profile) {}

    private static final List<Condition> CONDITIONS =
            List.of(SampleLevels.condition("english"), SampleLevels.condition("on-call"));
    private static final Level TRAINEE = SampleLevels.ground("trainee", 50, List.of());
    private static final Level JUNIOR = SampleLevels.above(TRAINEE, "junior", 50, null, List.of());

    private static final Level ELSEWHERE = SampleLevels.ground("elsewhere", 50, List.of());

    private final Random random;

    RandomCases(long seed) {
        random = new Random(seed);
    }

    List<Case> take(int number) {
        return IntStream.range(0, number).mapToObj(i -> next()).toList();
    }

    private Case next() {
        while (true) {
            var requirements = requirements();
            var months = random.nextInt(3) == 0 ? null : between(1, 60);
            var profile = new Profile(answers(requirements), experience(months, requirements), conditions());
            var level = level(between(0, 100), months, requirements);
            if (!ReferenceModel.inScope(level, profile).isEmpty()) {
                return new Case(level(passing(level, profile), months, requirements), profile);
            }
        }
    }

    private Level level(int passing, Integer months, List<Requirement> requirements) {
        var period = months == null ? null : Period.ofMonths(months).normalized();
        return SampleLevels.above(JUNIOR, "senior", passing, period, requirements);
    }

    /** Any, or next to where the verdict turns. */
    private int passing(Level level, Profile profile) {
        var result = ReferenceModel.of(level, profile);
        var turn = random.nextBoolean() ? result.score() : result.upper();
        return switch (random.nextInt(3)) {
            case 0 -> turn.setScale(0, RoundingMode.FLOOR).intValueExact();
            case 1 -> turn.setScale(0, RoundingMode.CEILING).intValueExact();
            default -> level.passingScore();
        };
    }

    /** In a quarter of the levels all requirements weigh and ask the same, so that remainders tie. */
    private List<Requirement> requirements() {
        var uniform = random.nextInt(4) == 0;
        var importance = any(Importance.values());
        var required = between(1, 5);
        var skills = random.nextInt(101);
        var minimums = 10 * random.nextInt(11);
        var conditional = 10 * random.nextInt(6);
        var requirements = new ArrayList<Requirement>();
        for (int i = 0, size = between(3, 80); i < size; i++) {
            var asked = uniform ? required : between(1, 5);
            var minimum = !happens(minimums) ? 0 : happens(30) ? asked : between(0, asked);
            var condition = happens(conditional) ? CONDITIONS.get(random.nextInt(2)) : null;
            var weight = uniform ? importance : any(Importance.values());
            var item = item(happens(skills) ? Section.SKILLS : Section.TASKS, requirements);
            requirements.add(SampleLevels.asks(item, weight, asked, minimum, condition));
        }
        return requirements;
    }

    /** Skills and tasks share slugs, and groups too: they are told apart by their section only. */
    private Item item(Section section, List<Requirement> before) {
        var slug = "item-"
                + before.stream().filter(r -> r.item().section() == section).count();
        return section == Section.SKILLS
                ? SampleLevels.skill(slug, any(Kind.values()))
                : SampleLevels.task(slug, any("tool", "crisis"));
    }

    private Map<Section, Map<String, Integer>> answers(List<Requirement> requirements) {
        var unassessed = random.nextBoolean() ? 0 : 10 * between(1, 10);
        var floor = random.nextInt(3);
        var answers = new HashMap<Section, Map<String, Integer>>();
        for (var section : sections()) {
            var assessed = requirements.stream()
                    .filter(r -> r.item().section() == section && !happens(unassessed))
                    .collect(toMap(r -> r.item().slug(), r -> between(floor(r, floor), 5)));
            if (random.nextBoolean()) {
                assessed.put("not-asked", between(0, 5));
            }
            answers.put(section, assessed);
        }
        return answers;
    }

    /** The least that a person who is anyone, never blocked, or fully able would submit. */
    private static int floor(Requirement requirement, int sort) {
        return List.of(0, requirement.minimum(), requirement.required()).get(sort);
    }

    /** A list, because the order of a {@code Set.of} changes from run to run. */
    private List<Section> sections() {
        var both = List.of(Section.values());
        return any(both, both, both, List.of(Section.SKILLS), List.of(Section.TASKS));
    }

    private Set<String> conditions() {
        return any(Set.of(), Set.of("english"), Set.of("english", "on-call"), Set.of("not-used"));
    }

    /** Against {@code months} asked, or null; what is below the named level, or elsewhere, never counts. */
    private List<Tenure> experience(Integer months, List<Requirement> requirements) {
        var needed = months == null ? 12 : months;
        var some = random.nextInt(needed);
        var senior = level(50, months, requirements);
        return switch (random.nextInt(10)) {
            case 0 -> List.of();
            case 1 -> List.of(spent(JUNIOR, some));
            case 2 -> List.of(spent(JUNIOR, needed));
            case 3 -> List.of(spent(JUNIOR, needed + some), spent(TRAINEE, some));
            case 4 -> List.of(spent(senior, needed));
            case 5 -> List.of(spent(senior, some), spent(TRAINEE, needed));
            case 6 -> List.of(spent(JUNIOR, needed - some), spent(senior, some));
            case 7 -> List.of(spent(JUNIOR, needed - some - 1), spent(senior, some));
            case 8 -> List.of(spent(SampleLevels.above(senior, "manager", 50, null, List.of()), needed));
            default -> List.of(spent(TRAINEE, needed), spent(ELSEWHERE, needed));
        };
    }

    private Tenure spent(Level level, int months) {
        return new Tenure(level, period(months));
    }

    private Period period(int months) {
        return random.nextBoolean()
                ? Period.ofMonths(months)
                : Period.ofMonths(months).normalized();
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

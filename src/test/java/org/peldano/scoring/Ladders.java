package org.peldano.scoring;

import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Fixtures.task;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;

/** Ladders, some of whose levels cannot be scored or stand side by side, each beside a profile. */
class Ladders implements ArbitrarySupplier<Ladders.Climb> {

    /** A profile at the foot of a ladder. */
    record Climb(List<Level> ladder, Profile profile) {}

    private static final List<Importance> IMPORTANCES = List.of(Importance.values());
    private static final List<Item> ITEMS = Stream.<Item>concat(
                    IntStream.range(0, 3).mapToObj(i -> skill("skill-" + i)),
                    IntStream.range(0, 2).mapToObj(i -> task("task-" + i)))
            .toList();

    /** What a level asks of each item, 0 for nothing; {@code passingScore} is null where it cannot be scored. */
    private record Rung(boolean beside, Integer passingScore, List<Integer> required, int minimum) {

        private List<Requirement> requirements() {
            return IntStream.range(0, ITEMS.size())
                    .filter(i -> required.get(i) > 0)
                    .mapToObj(i -> requirement(
                            ITEMS.get(i), IMPORTANCES.get(i % 3), required.get(i), Math.min(minimum, required.get(i))))
                    .toList();
        }
    }

    @Override
    public Arbitrary<Climb> get() {
        var required = Arbitraries.integers().between(0, 4).list().ofSize(ITEMS.size());
        var rungs = Combinators.combine(
                        Arbitraries.of(true, false, false, false),
                        Arbitraries.of(20, 50, 80).injectNull(0.2),
                        required,
                        Arbitraries.of(0, 0, 1))
                .as(Rung::new);
        var answers = Arbitraries.integers().between(-1, 5).list().ofSize(ITEMS.size());
        var scopes = Arbitraries.of(Section.class).set().ofMinSize(1);
        return Combinators.combine(rungs.list().ofMinSize(1).ofMaxSize(5), answers, scopes)
                .as((all, given, scope) -> new Climb(ladder(all), profile(given, scope)))
                .filter(climb -> climb.ladder.stream()
                        .anyMatch(
                                l -> l.scorable() && !climb.profile.inScopeOf(l).isEmpty()));
    }

    private static List<Level> ladder(List<Rung> rungs) {
        var ladder = new ArrayList<Level>();
        for (var rung : rungs) {
            var below = ladder.isEmpty() ? null : ladder.get(ladder.size() - 1);
            var rank = below == null ? 1 : below.rank() + (rung.beside ? 0 : 1);
            var step = below == null ? null : stepFrom(below, null);
            ladder.add(level(
                    "level-" + ladder.size(), COMMUNITY_MANAGER, rank, step, rung.passingScore, rung.requirements()));
        }
        return ladder;
    }

    /** Of the sections of {@code scope}; what is given as less than 0 is not assessed. */
    private static Profile profile(List<Integer> given, Set<Section> scope) {
        var answers = new HashMap<Section, Map<String, Integer>>();
        scope.forEach(section -> answers.put(section, new HashMap<>()));
        for (int i = 0; i < given.size(); i++) {
            var item = ITEMS.get(i);
            if (given.get(i) >= 0 && scope.contains(item.section())) {
                answers.get(item.section()).put(item.slug(), given.get(i));
            }
        }
        return new Profile(answers, List.of(), Set.of());
    }
}

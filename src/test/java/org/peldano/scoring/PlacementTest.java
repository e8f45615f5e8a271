package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.task;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Ladders.Climb;

class PlacementTest {

    @Property
    void everyLevelIsNamedAndThoseThatCanBeComparedAreScored(@ForAll(supplier = Ladders.class) Climb climb) {
        var rungs = placement(climb).rungs();
        assertThat(rungs).extracting(Placement.Rung::level).isEqualTo(climb.ladder());
        assertThat(rungs).allSatisfy(rung -> assertThat(rung.report()).isEqualTo(scored(rung.level(), climb)));
    }

    @Property
    void whatIsReachedIsTheHighestLevelWithAllBelowItMet(@ForAll(supplier = Ladders.class) Climb climb) {
        var highest = climb.ladder().stream()
                .filter(level -> isMet(level, climb))
                .filter(level -> climb.ladder().stream()
                        .filter(below -> below.rank() < level.rank() && scored(below, climb) != null)
                        .allMatch(below -> isMet(below, climb)))
                .reduce((lower, higher) -> higher);
        var reached = placement(climb).reached();
        assertThat(reached).isEqualTo(highest.map(l -> scored(l, climb)).orElse(null));
        Statistics.collect(reached == null ? "nothing" : "something");
        Statistics.coverage(
                found -> found.check("something").percentage(percentage -> percentage > 10 && percentage < 90));
    }

    @Property
    void whatIsNextIsTheLowestLevelNotMet(@ForAll(supplier = Ladders.class) Climb climb) {
        var placement = placement(climb);
        var notMet = climb.ladder().stream()
                .filter(level -> scored(level, climb) != null && !isMet(level, climb))
                .map(level -> scored(level, climb))
                .findFirst();
        assertThat(placement.next()).isEqualTo(notMet.orElse(null));
        assertThat(placement.next() == null && placement.reached() == null).isFalse();
    }

    @Example
    void aProfileOfWhichNoLevelAsksAnythingIsRefused() {
        var ladder = List.of(
                level("junior", COMMUNITY_MANAGER, 1, null, requirement(skill("empathy"), Importance.ESSENTIAL, 4, 4)));
        var tasks = new Profile(Map.of(Section.TASKS, Map.of(task("apply").slug(), 4)), List.of(), Set.of());
        assertThatThrownBy(() -> Placement.of(ladder, tasks)).isInstanceOf(NothingInScope.class);
    }

    private static Placement placement(Climb climb) {
        return Placement.of(climb.ladder(), climb.profile());
    }

    private static boolean isMet(Level level, Climb climb) {
        var report = scored(level, climb);
        return report != null && report.verdict() == Verdict.MEETS;
    }

    private static ScoreReport scored(Level level, Climb climb) {
        var compared = level.scorable() && !climb.profile().inScopeOf(level).isEmpty();
        return compared ? Scorer.score(level, climb.profile()) : null;
    }
}

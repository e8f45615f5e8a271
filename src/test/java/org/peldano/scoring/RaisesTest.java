package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Importance.DESIRABLE;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.catalogue.Importance.IMPORTANT;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.ScoreReport.Raise;

class RaisesTest {

    private static final Item A = skill("a");
    private static final Item B = skill("b");
    private static final Item C = skill("c");
    private static final Item D = skill("d");

    @Test
    void aNextStepBelowItsMinimumComesFirstThenWhatGainsMostThenTheLargerGap() {
        var requirements = List.of(
                requirement(A, ESSENTIAL, 5, 0),
                requirement(B, IMPORTANT, 4, 0),
                requirement(C, IMPORTANT, 4, 0),
                requirement(D, DESIRABLE, 5, 2));
        var steps = report(100, requirements, 4, 3, 2, 1).nextSteps();
        assertThat(steps).extracting(r -> r.requirement().item()).containsExactly(D, A, C, B);
    }

    @Test
    void equalNextStepsKeepTheOrderOfTheLevel() {
        var requirements = List.of(requirement(A, ESSENTIAL, 5, 0), requirement(B, ESSENTIAL, 5, 0));
        assertThat(report(100, requirements, 4, 4).nextSteps())
                .extracting(r -> r.requirement().item())
                .containsExactly(A, B);
    }

    @Test
    void noNextStepIsForWhatIsMetOrNotAssessed() {
        var requirements = List.of(requirement(A, ESSENTIAL, 3, 0), requirement(B, ESSENTIAL, 3, 0));
        assertThat(report(100, requirements, 3).nextSteps()).isEmpty();
    }

    @Test
    void aPlanRaisesToTheMinimumAndOnInOneEntry() {
        var requirements = List.of(requirement(A, ESSENTIAL, 4, 2), requirement(B, DESIRABLE, 4, 0));
        assertThat(planned(60, requirements, 1, 0)).containsExactly(tuple(A, 1, 4));
    }

    @Test
    void aPlanRaisesToOtherMinimumsBetween() {
        var requirements = List.of(requirement(A, ESSENTIAL, 4, 2), requirement(B, DESIRABLE, 4, 1));
        assertThat(planned(80, requirements, 1, 0)).containsExactly(tuple(A, 1, 2), tuple(B, 0, 1), tuple(A, 2, 4));
    }

    @Test
    void aPlanBeginsFromNothingWhereNothingIsAssessed() {
        var requirements = List.of(requirement(A, ESSENTIAL, 4, 2), requirement(B, DESIRABLE, 4, 1));
        assertThat(planned(80, requirements)).containsExactly(tuple(A, null, 2), tuple(B, null, 1), tuple(A, 2, 4));
    }

    @Test
    void aPlanStopsWhereTheScorePasses() {
        var requirements = List.of(requirement(A, DESIRABLE, 4, 0), requirement(B, ESSENTIAL, 4, 0));
        assertThat(planned(50, requirements, 1, 1)).containsExactly(tuple(B, 1, 3));
    }

    private static List<Tuple> planned(int passing, List<Requirement> requirements, int... proficiencies) {
        return report(passing, requirements, proficiencies).plan().raises().stream()
                .map(RaisesTest::inShort)
                .toList();
    }

    private static Tuple inShort(Raise raise) {
        return tuple(raise.requirement().item(), raise.from(), raise.to());
    }

    private static ScoreReport report(int passing, List<Requirement> requirements, int... proficiencies) {
        var items = requirements.stream().map(Requirement::item).toList();
        var level = level("senior", COMMUNITY_MANAGER, 1, null, passing, requirements);
        return Scorer.score(level, Profiles.rated(items, proficiencies));
    }
}

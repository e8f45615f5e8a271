package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Importance.DESIRABLE;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.catalogue.Importance.IMPORTANT;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.ScoreReport.Blocker;
import org.peldano.scoring.ScoreReport.Missing;

class VerdictTest {

    private static final Requirement LIGHT = requirement(skill("light"), DESIRABLE, 4, 0);
    private static final Requirement GATE = requirement(skill("gate"), DESIRABLE, 4, 4);
    private static final Requirement HEAVY = requirement(skill("heavy"), ESSENTIAL, 4, 0);
    private static final Requirement FLOOR = requirement(skill("floor"), IMPORTANT, 4, 2);
    private static final List<Requirement> ALL = List.of(LIGHT, GATE, HEAVY, FLOOR);
    private static final List<Item> ITEMS = ALL.stream().map(Requirement::item).toList();
    private static final Level JUNIOR = level("junior", COMMUNITY_MANAGER, 1, null);
    private static final Level SENIOR =
            level("senior", COMMUNITY_MANAGER, 2, stepFrom(JUNIOR, Period.ofYears(1)), 50, ALL);

    @Test
    void asksForExperienceThenMinimumsThenWhatWeighsMost() {
        assertThat(Scorer.score(SENIOR, Profiles.NOTHING_ASSESSED).toAssess())
                .containsExactly(
                        new Missing.Months(Period.ofYears(1)),
                        new Missing.Answer(FLOOR),
                        new Missing.Answer(GATE),
                        new Missing.Answer(HEAVY),
                        new Missing.Answer(LIGHT));
    }

    @Test
    void asksForMinimumsAloneWhereTheScorePasses() {
        var heavyAndFloor = Profiles.rated(List.of(HEAVY.item(), FLOOR.item()), 5, 5);
        var report = Scorer.score(SENIOR, Profiles.after(heavyAndFloor, Profiles.spent("P1Y", JUNIOR)));
        assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(report.toAssess()).containsExactly(new Missing.Answer(GATE));
    }

    @Test
    void meetsTheLevelWithWhatIsNotNeededLeftOpen() {
        var allButLight = Profiles.rated(List.of(GATE.item(), HEAVY.item(), FLOOR.item()), 4, 4, 4);
        var report = Scorer.score(SENIOR, Profiles.after(allButLight, Profiles.spent("P12M", JUNIOR)));
        assertThat(report.verdict()).isEqualTo(Verdict.MEETS);
        assertThat(report.toAssess()).isEmpty();
    }

    @Test
    void meetsTheLevelAtThePassingScoreItself() {
        var report = Scorer.score(passingAt(50), Profiles.rated(List.of(LIGHT.item()), 2));
        assertThat(report.score()).isEqualTo("50.00");
        assertThat(report.verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void cannotMeetALevelThatIsOutOfReach() {
        var report = Scorer.score(passingAt(51), Profiles.rated(List.of(LIGHT.item()), 2));
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.blockedBy()).isEmpty();
    }

    @Test
    void isBlockedByMinimumsAndExperienceWhateverTheScore() {
        var profile = Profiles.after(Profiles.rated(ITEMS, 5, 3, 5, 1), Profiles.spent("P11M", JUNIOR));
        var report = Scorer.score(SENIOR, profile);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.blockedBy())
                .containsExactly(
                        new Blocker.BelowMinimum(GATE, 3),
                        new Blocker.BelowMinimum(FLOOR, 1),
                        new Blocker.TooShort(Period.ofYears(1), Period.ofMonths(11)));
    }

    private static Level passingAt(int score) {
        return level("junior", COMMUNITY_MANAGER, 1, null, score, List.of(LIGHT));
    }
}

package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.STRATEGIST;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.stepFrom;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.scoring.Profiles.spent;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.Profile.Tenure;
import org.peldano.scoring.ScoreReport.Experience;

class ExperienceTest {

    private static final Period A_YEAR = Period.ofYears(1);
    private static final Requirement EMPATHY = requirement(skill("empathy"), ESSENTIAL, 4, 0);
    private static final Level TRAINEE = level("trainee", COMMUNITY_MANAGER, 1, null, EMPATHY);
    private static final Level JUNIOR = level("junior", COMMUNITY_MANAGER, 2, stepFrom(TRAINEE, null), EMPATHY);
    private static final Level SENIOR = level("senior", COMMUNITY_MANAGER, 3, stepFrom(JUNIOR, A_YEAR), EMPATHY);
    private static final Level LEAD = level("lead", STRATEGIST, 4, stepFrom(SENIOR, null), EMPATHY);
    private static final Level ELSEWHERE = level("elsewhere", STRATEGIST, 5, null, EMPATHY);

    @Test
    void sumsWhatWasSpentAtTheLevelBelowAndHigher() {
        assertThat(experience(SENIOR, spent("P6M", JUNIOR), spent("P1M", SENIOR), spent("P5M", LEAD)))
                .isEqualTo(new Experience(A_YEAR, Period.ofMonths(12), true));
    }

    @Test
    void countsNothingSpentLowerOrOnAnotherLadder() {
        assertThat(experience(SENIOR, spent("P5Y", TRAINEE), spent("P5Y", ELSEWHERE)))
                .isEqualTo(new Experience(A_YEAR, null, null));
    }

    @Test
    void isTooShortByASingleMonth() {
        assertThat(experience(SENIOR, spent("P11M", JUNIOR)))
                .isEqualTo(new Experience(A_YEAR, Period.ofMonths(11), false));
    }

    @Test
    void isGivenEvenWhereItIsNone() {
        assertThat(experience(SENIOR, spent("P0M", JUNIOR))).isEqualTo(new Experience(A_YEAR, Period.ZERO, false));
    }

    @Test
    void isNeitherMetNorMissedWhereNoneIsAsked() {
        assertThat(experience(JUNIOR, spent("P2Y", TRAINEE))).isEqualTo(new Experience(null, Period.ofYears(2), null));
        assertThat(experience(TRAINEE, spent("P2Y", TRAINEE))).isEqualTo(new Experience(null, null, null));
    }

    @Test
    void remainsInYearsAndMonths() {
        var demanding = level("senior", COMMUNITY_MANAGER, 3, stepFrom(JUNIOR, Period.of(2, 6, 0)), EMPATHY);
        assertThat(remaining(demanding)).isEqualTo(Period.of(2, 6, 0));
        assertThat(remaining(demanding, spent("P14M", JUNIOR))).isEqualTo(Period.of(1, 4, 0));
        assertThat(remaining(demanding, spent("P3Y", JUNIOR))).isNull();
        assertThat(remaining(JUNIOR)).isNull();
    }

    private static Experience experience(Level level, Tenure... tenures) {
        return report(level, tenures).experience();
    }

    private static Period remaining(Level level, Tenure... tenures) {
        return report(level, tenures).plan().remainingExperience();
    }

    private static ScoreReport report(Level level, Tenure... tenures) {
        return Scorer.score(level, Profiles.after(Profiles.NOTHING_ASSESSED, tenures));
    }
}

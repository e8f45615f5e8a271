package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.files.Packaged.JUNIOR;
import static org.peldano.files.Packaged.SENIOR;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peldano.scoring.ScoreReport.Blocker;

/** That the figures of the packaged framework judge people as their editors meant it. */
class PersonsTest {

    @Test
    void aGoodJuniorOfEightMonthsIsNotYetThere() {
        var report = Scorer.score(SENIOR, Persons.GOOD_JUNIOR_OF_EIGHT_MONTHS);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("71.46"));
        assertThat(blocks(report))
                .containsExactly(
                        "apply-crisis-plan",
                        "help-design-crisis-plan",
                        "plan-communication-activities",
                        "build-influencer-relations",
                        "experience");
        assertThat(report.plan().remainingExperience()).isEqualTo(Period.ofMonths(4));
    }

    @Test
    void fourMonthsMoreAloneMakeNoSenior() {
        var report = Scorer.score(SENIOR, Persons.GOOD_JUNIOR_OF_TWELVE_MONTHS);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("71.46"));
        assertThat(blocks(report))
                .containsExactly(
                        "apply-crisis-plan",
                        "help-design-crisis-plan",
                        "plan-communication-activities",
                        "build-influencer-relations");
        assertThat(report.plan().remainingExperience()).isNull();
    }

    @Test
    void whoIsExactlyAJuniorIsNoSenior() {
        var report = Scorer.score(SENIOR, Persons.EXACT_JUNIOR);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("66.39"));
        assertThat(report.range().upper()).isEqualTo(new BigDecimal("72.93"));
        assertThat(blocks(report))
                .containsExactly("empathy", "leadership", "measure-and-report", "build-influencer-relations");
    }

    @Test
    void whoIsExactlyAJuniorMeetsTheJunior() {
        var report = Scorer.score(JUNIOR, Persons.EXACT_JUNIOR);
        assertThat(report.verdict()).isEqualTo(Verdict.MEETS);
        assertThat(report.score()).isEqualTo(new BigDecimal("100.00"));
    }

    @Test
    void competenceAtEverythingIsNotEnough() {
        var report = Scorer.score(SENIOR, Persons.COMPETENT_AT_EVERYTHING);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("79.90"));
        assertThat(blocks(report)).containsExactly("empathy");
    }

    @Test
    void aStrongSeniorMeetsTheLevel() {
        var report = Scorer.score(SENIOR, Persons.STRONG_SENIOR);
        assertThat(report.verdict()).isEqualTo(Verdict.MEETS);
        assertThat(report.score()).isEqualTo(new BigDecimal("99.35"));
        assertThat(blocks(report)).isEmpty();
    }

    @Test
    void whoHasJustGrownIntoItMeetsTheLevel() {
        var report = Scorer.score(SENIOR, Persons.READY_SENIOR);
        assertThat(report.verdict()).isEqualTo(Verdict.MEETS);
        assertThat(report.score()).isEqualTo(new BigDecimal("91.39"));
        assertThat(blocks(report)).isEmpty();
        assertThat(report.plan().raises()).isEmpty();
    }

    @Test
    void noPerfectionMakesUpForEmpathy() {
        var report = Scorer.score(SENIOR, Persons.PERFECT_WITHOUT_EMPATHY);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("98.53"));
        assertThat(blocks(report)).containsExactly("empathy");
    }

    @Test
    void ratingOnesOwnEmpathyHighDoesNotHelpWhoDoesNotListen() {
        var report = Scorer.score(SENIOR, Persons.PERFECT_IN_OWN_EYES);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("97.06"));
        assertThat(blocks(report)).containsExactly("active-listening", "teamwork", "leadership");
    }

    @Test
    void whoNeverTouchedACrisisPlanIsNotYetThere() {
        var report = Scorer.score(SENIOR, Persons.NEVER_IN_A_CRISIS);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        assertThat(report.score()).isEqualTo(new BigDecimal("96.08"));
        assertThat(blocks(report)).containsExactly("apply-crisis-plan", "help-design-crisis-plan");
    }

    private static List<String> blocks(ScoreReport report) {
        return report.blockedBy().stream()
                .map(blocker -> blocker instanceof Blocker.BelowMinimum below
                        ? below.requirement().item().slug()
                        : "experience")
                .toList();
    }
}

package org.peldano.scoring;

import static java.math.BigDecimal.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.catalogue.Importance.IMPORTANT;
import static org.peldano.catalogue.Section.SKILLS;
import static org.peldano.catalogue.Section.TASKS;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.Profile.Tenure;

class ReferenceModelTest {

    private static final Requirement EMPATHY =
            SampleLevels.asks(SampleLevels.skill("empathy", Kind.APTITUDE), ESSENTIAL, 4, 4, null);
    private static final Requirement CURATION =
            SampleLevels.asks(SampleLevels.skill("curation", Kind.TECHNIQUE), IMPORTANT, 4, 0, null);
    private static final Requirement CRISIS_PLAN =
            SampleLevels.asks(SampleLevels.task("crisis-plan", "crisis"), ESSENTIAL, 4, 3, null);
    private static final List<Requirement> ALL_THREE = List.of(EMPATHY, CURATION, CRISIS_PLAN);

    private static final Level EXAMPLE = SampleLevels.ground("example", 90, ALL_THREE);
    private static final Level AFTER_A_YEAR =
            SampleLevels.above(EXAMPLE, "after-a-year", 90, Period.ofYears(1), ALL_THREE);

    @Test
    void givesTheFiguresOfTheWorkedExample() {
        assertThat(ReferenceModel.of(EXAMPLE, assessed(Map.of("empathy", 4), Map.of("crisis-plan", 3))))
                .isEqualTo(new ReferenceModel.Result(
                        new BigDecimal("65.63"),
                        decimals("37.50", "0.00", "28.13"),
                        decimals("0.00", "25.00", "9.37"),
                        new BigDecimal("65.63"),
                        new BigDecimal("90.63"),
                        new BigDecimal("0.7500"),
                        new BigDecimal("87.50"),
                        Verdict.UNDETERMINED));
    }

    @Test
    void givesTheSectionsOfTheWorkedExampleWithinThemselves() {
        var profile = assessed(Map.of("empathy", 4), Map.of("crisis-plan", 3));

        assertThat(ReferenceModel.part(EXAMPLE, profile, r -> r.item().section() == SKILLS))
                .isEqualTo(new ReferenceModel.Part(new BigDecimal("60.00"), new BigDecimal("0.6000"), 5));
        assertThat(ReferenceModel.part(EXAMPLE, profile, r -> r.item().section() == TASKS))
                .isEqualTo(new ReferenceModel.Part(new BigDecimal("75.00"), new BigDecimal("1.0000"), 3));
    }

    @Test
    void reachesTheScoresOfTheExamplePlan() {
        var afterTheCrisisPlan = assessed(Map.of("empathy", 4), Map.of("crisis-plan", 4));
        var afterAllRaises = assessed(Map.of("empathy", 4, "curation", 3), Map.of("crisis-plan", 4));

        assertThat(ReferenceModel.of(EXAMPLE, afterTheCrisisPlan).score()).isEqualTo("75.00");
        assertThat(ReferenceModel.of(EXAMPLE, afterAllRaises).score()).isEqualTo("93.75");
        assertThat(ReferenceModel.of(EXAMPLE, afterAllRaises).verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void isNotYetBelowAMinimumEvenWhereTheScoreMayStillPass() {
        var result = ReferenceModel.of(EXAMPLE, assessed(Map.of("empathy", 3), Map.of()));

        assertThat(result.upper()).isEqualTo("90.63");
        assertThat(result.verdict()).isEqualTo(Verdict.NOT_YET);
    }

    @Test
    void leavesOutASectionThatTheProfileDoesNotContain() {
        var skillsAlone = new Profile(Map.of(SKILLS, Map.of("empathy", 4, "curation", 4)), List.of(), Set.of());
        var result = ReferenceModel.of(EXAMPLE, skillsAlone);

        assertThat(result.points()).isEqualTo(decimals("60.00", "40.00"));
        assertThat(result.verdict()).isEqualTo(Verdict.MEETS);
    }

    @Test
    void hasNoAssessedScoreWhereNothingIsAssessed() {
        var result = ReferenceModel.of(EXAMPLE, assessed(Map.of(), Map.of()));

        assertThat(result.score()).isEqualByComparingTo(ZERO);
        assertThat(result.upper()).isEqualTo("100.00");
        assertThat(result.assessedScore()).isNull();
    }

    @Test
    void sumsTheExperienceAtTheNamedLevelAndAbove() {
        var elsewhere = SampleLevels.ground("elsewhere", 90, ALL_THREE);
        assertThat(verdictWith()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdictWith(new Tenure(elsewhere, Period.ofYears(9)))).isEqualTo(Verdict.UNDETERMINED);
        assertThat(verdictWith(new Tenure(EXAMPLE, Period.ofMonths(11)))).isEqualTo(Verdict.NOT_YET);
        assertThat(verdictWith(new Tenure(EXAMPLE, Period.ofMonths(11)), new Tenure(AFTER_A_YEAR, Period.ofMonths(1))))
                .isEqualTo(Verdict.MEETS);
    }

    private static Verdict verdictWith(Tenure... experience) {
        var answers = Map.of(SKILLS, Map.of("empathy", 4, "curation", 4), TASKS, Map.of("crisis-plan", 4));
        return ReferenceModel.of(AFTER_A_YEAR, new Profile(answers, List.of(experience), Set.of()))
                .verdict();
    }

    private static Profile assessed(Map<String, Integer> skills, Map<String, Integer> tasks) {
        return new Profile(Map.of(SKILLS, skills, TASKS, tasks), List.of(), Set.of());
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }
}

package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.ENGLISH;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.task;
import static org.peldano.catalogue.Importance.DESIRABLE;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.catalogue.Section.SKILLS;
import static org.peldano.catalogue.Section.TASKS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Status;

class ScorerTest {

    private static final Item EMPATHY = skill("empathy");
    private static final Item SPOKEN_ENGLISH = skill("english-spoken");
    private static final Item CRISIS_PLAN = task("apply-crisis-plan");
    private static final Level SENIOR = level(
            "senior",
            COMMUNITY_MANAGER,
            1,
            null,
            requirement(EMPATHY, ESSENTIAL, 4, 0),
            requirement(SPOKEN_ENGLISH, ESSENTIAL, 4, 0, ENGLISH),
            requirement(CRISIS_PLAN, DESIRABLE, 3, 0));

    @Test
    void comparesOnlyTheSectionsGiven() {
        var report = Scorer.score(SENIOR, new Profile(Map.of(TASKS, Map.of()), List.of(), Set.of()));
        assertThat(report.scope()).containsExactly(TASKS);
        assertThat(report.lines()).extracting(line -> line.requirement().item()).containsExactly(CRISIS_PLAN);
    }

    @Test
    void countsAConditionalRequirementOnlyWhereItsConditionHolds() {
        var skills = Map.of(SKILLS, Map.of("empathy", 4));
        assertThat(Scorer.score(SENIOR, new Profile(skills, List.of(), Set.of()))
                        .score())
                .isEqualTo("100.00");
        assertThat(Scorer.score(SENIOR, new Profile(skills, List.of(), Set.of("english")))
                        .score())
                .isEqualTo("50.00");
    }

    @Test
    void leavesOutWhatTheLevelDoesNotAsk() {
        var answers = Map.of(SKILLS, Map.of("empathy", 4, "juggling", 0));
        assertThat(Scorer.score(SENIOR, new Profile(answers, List.of(), Set.of()))
                        .score())
                .isEqualTo("100.00");
    }

    @Test
    void givesNothingForMoreThanIsRequired() {
        var items = List.of(EMPATHY, CRISIS_PLAN);
        assertThat(Scorer.score(SENIOR, Profiles.rated(items, 5, 0)).score()).isEqualTo("75.00");
    }

    @Test
    void tellsHowEachRequirementStands() {
        var items = List.of(EMPATHY, CRISIS_PLAN);
        assertThat(statuses(Profiles.rated(items, 4, 2))).containsExactly(Status.MET, Status.PARTIAL);
        assertThat(statuses(Profiles.rated(items, 5, 0))).containsExactly(Status.MET, Status.UNMET);
        assertThat(statuses(Profiles.rated(items, 1))).containsExactly(Status.PARTIAL, Status.NOT_ASSESSED);
    }

    @Test
    void hasNoAssessedScoreWhereNothingIsAssessed() {
        var report = Scorer.score(SENIOR, Profiles.NOTHING_ASSESSED);
        assertThat(report.assessedScore()).isNull();
        assertThat(report.score()).isEqualTo("0.00");
        assertThat(report.coverage()).isEqualTo("0.0000");
    }

    @Test
    void roundsUpTheFirstOfEqualRemainders() {
        var items = List.of(skill("a"), skill("b"), skill("c"));
        var requirements =
                items.stream().map(item -> requirement(item, ESSENTIAL, 1, 0)).toList();
        var level = level("thirds", COMMUNITY_MANAGER, 1, null, 90, requirements);
        var report = Scorer.score(level, Profiles.rated(items, 1, 1, 1));
        assertThat(report.lines())
                .extracting(Line::points)
                .containsExactly(new BigDecimal("33.34"), new BigDecimal("33.33"), new BigDecimal("33.33"));
    }

    @Test
    void refusesAProfileThatContainsNothingOfTheLevel() {
        var empty = new Profile(Map.of(), List.of(), Set.of("english"));
        assertThatExceptionOfType(NothingInScope.class)
                .isThrownBy(() -> Scorer.score(SENIOR, empty))
                .withMessageContaining("senior");
    }

    @Test
    void refusesALevelThatCannotBeScored() {
        var undocumented = level("trainee", COMMUNITY_MANAGER, 1, null, null, SENIOR.requirements());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.score(undocumented, Profiles.NOTHING_ASSESSED))
                .withMessageContaining("trainee");
    }

    private static List<Status> statuses(Profile profile) {
        return Scorer.score(SENIOR, profile).lines().stream().map(Line::status).toList();
    }
}

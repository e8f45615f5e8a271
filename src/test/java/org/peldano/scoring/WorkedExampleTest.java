package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peldano.catalogue.Fixtures.COMMUNITY_MANAGER;
import static org.peldano.catalogue.Fixtures.level;
import static org.peldano.catalogue.Fixtures.requirement;
import static org.peldano.catalogue.Fixtures.skill;
import static org.peldano.catalogue.Fixtures.task;
import static org.peldano.catalogue.Importance.ESSENTIAL;
import static org.peldano.catalogue.Importance.IMPORTANT;
import static org.peldano.catalogue.Section.SKILLS;
import static org.peldano.catalogue.Section.TASKS;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.scoring.ScoreReport.Experience;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Missing;
import org.peldano.scoring.ScoreReport.Part;
import org.peldano.scoring.ScoreReport.Plan;
import org.peldano.scoring.ScoreReport.Raise;
import org.peldano.scoring.ScoreReport.Range;
import org.peldano.scoring.ScoreReport.Status;

/** The example by which the model is explained, figure by figure. */
class WorkedExampleTest {

    private static final Requirement EMPATHY = requirement(skill("empathy"), ESSENTIAL, 4, 4);
    private static final Requirement CURATION = requirement(task("curation", "content"), IMPORTANT, 4, 0);
    private static final Requirement CRISIS_PLAN = requirement(task("apply-crisis-plan", "crisis"), ESSENTIAL, 4, 3);
    private static final Level SENIOR = level("senior", COMMUNITY_MANAGER, 1, null, EMPATHY, CURATION, CRISIS_PLAN);
    private static final Profile PROFILE = new Profile(
            Map.of(SKILLS, Map.of("empathy", 4), TASKS, Map.of("apply-crisis-plan", 3)), List.of(), Set.of());

    @Test
    void givesEveryFigureOfTheExample() {
        assertThat(Scorer.score(SENIOR, PROFILE))
                .isEqualTo(new ScoreReport(
                        SENIOR,
                        List.of(SKILLS, TASKS),
                        Verdict.UNDETERMINED,
                        figure("65.63"),
                        new Range(figure("65.63"), figure("90.63")),
                        figure("0.7500"),
                        figure("87.50"),
                        List.of(),
                        new Experience(null, null, null),
                        List.of(new Missing.Answer(CURATION)),
                        List.of(
                                new Part(SKILLS, null, figure("100.00"), figure("1.0000"), 3),
                                new Part(TASKS, null, figure("45.00"), figure("0.6000"), 5)),
                        List.of(
                                new Part(SKILLS, "aptitude", figure("100.00"), figure("1.0000"), 3),
                                new Part(TASKS, "content", figure("0.00"), figure("0.0000"), 2),
                                new Part(TASKS, "crisis", figure("75.00"), figure("1.0000"), 3)),
                        List.of(
                                line(EMPATHY, 4, "1.0000", "37.50", "0.00", Status.MET),
                                line(CURATION, null, "0.0000", "0.00", "25.00", Status.NOT_ASSESSED),
                                line(CRISIS_PLAN, 3, "0.7500", "28.13", "9.37", Status.PARTIAL)),
                        List.of(raise(CRISIS_PLAN, 3, 4, "9.38", "75.00")),
                        new Plan(
                                List.of(
                                        raise(CRISIS_PLAN, 3, 4, "9.38", "75.00"),
                                        raise(CURATION, null, 3, "18.75", "93.75")),
                                null)));
    }

    private static Line line(
            Requirement requirement, Integer submitted, String attainment, String points, String lost, Status status) {
        return new Line(requirement, submitted, figure(attainment), figure(points), figure(lost), status);
    }

    private static Raise raise(Requirement requirement, Integer from, int to, String gain, String scoreAfter) {
        return new Raise(requirement, from, to, figure(gain), figure(scoreAfter));
    }

    private static BigDecimal figure(String decimals) {
        return new BigDecimal(decimals);
    }
}

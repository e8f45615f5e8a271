package org.peldano.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Period;
import java.util.Random;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.peldano.scoring.ScoreReport.Missing;

class VerdictPropertiesTest {

    @Property
    void everyVerdictIsReached(@ForAll(supplier = Cases.class) Case c) {
        Statistics.collect(c.report().verdict());
        Statistics.coverage(coverage -> {
            for (var verdict : Verdict.values()) {
                coverage.check(verdict).percentage(p -> p > 5);
            }
        });
    }

    @Property
    void aSettledVerdictSurvivesEveryCompletion(@ForAll(supplier = Cases.class) Case c, @ForAll Random random) {
        Assume.that(c.report().verdict() != Verdict.UNDETERMINED);
        var completed = c.completed(() -> random.nextInt(6));
        var silent = c.level().from() != null && c.report().experience().submitted() == null;
        var settled = silent ? completed.withMonths(Period.ofMonths(random.nextInt(60))) : completed;
        assertThat(settled.report().verdict()).isEqualTo(c.report().verdict());
    }

    @Property
    void whatIsToBeAssessedSettlesTheVerdict(@ForAll(supplier = Cases.class) Case c, @ForAll Random random) {
        Assume.that(c.report().verdict() == Verdict.UNDETERMINED);
        var settled = c;
        for (var missing : c.report().toAssess()) {
            settled = missing instanceof Missing.Answer answer
                    ? settled.with(answer.requirement().item(), random.nextInt(6))
                    : settled.withMonths(Period.ofMonths(random.nextInt(60)));
        }
        assertThat(settled.report().verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    @Property
    void somethingIsToBeAssessedOnlyWhereTheVerdictIsOpen(@ForAll(supplier = Cases.class) Case c) {
        assertThat(c.report().toAssess().isEmpty()).isEqualTo(c.report().verdict() != Verdict.UNDETERMINED);
    }

    @Property
    void theVerdictFollowsFromTheFiguresShown(@ForAll(supplier = Cases.class) Case c) {
        var report = c.report();
        var passing = c.level().passingScore();
        var outOfReach = report.range().upper().intValue() < passing;
        if (!report.blockedBy().isEmpty() || outOfReach) {
            assertThat(report.verdict()).isEqualTo(Verdict.NOT_YET);
        } else if (report.score().intValue() < passing) {
            assertThat(report.verdict()).isEqualTo(Verdict.UNDETERMINED);
        } else {
            assertThat(report.verdict()).isNotEqualTo(Verdict.NOT_YET);
        }
    }

    @Property
    void silenceAboutExperienceNeverHelps(@ForAll(supplier = Cases.class) Case c) {
        Assume.that(c.report().verdict() == Verdict.NOT_YET);
        assertThat(c.withoutExperience().report().verdict()).isNotEqualTo(Verdict.MEETS);
    }
}

package org.peldano.api;

import java.util.Locale;
import org.peldano.http.Messages;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.ScoreReport.Blocker;

/** The outcome of a comparison in one sentence for the person. */
final class Headline {

    private Headline() {}

    static String of(ScoreReport report, Locale language) {
        var minimums = report.blockedBy().stream()
                .filter(Blocker.BelowMinimum.class::isInstance)
                .count();
        return Messages.text(
                language,
                "headline." + outcome(report, minimums),
                report.level().name().in(language),
                scope(report, language),
                report.score(),
                report.level().passingScore(),
                minimums,
                report.range().upper(),
                report.toAssess().size());
    }

    private static String outcome(ScoreReport report, long minimums) {
        return switch (report.verdict()) {
            case MEETS -> "meets";
            case UNDETERMINED -> "undetermined";
            case NOT_YET -> {
                if (minimums > 0) {
                    yield "not-yet.minimum";
                }
                yield report.blockedBy().isEmpty() ? "not-yet.score" : "not-yet.experience";
            }
        };
    }

    /** Empty where both sections are compared; else says that only one was. */
    private static String scope(ScoreReport report, Locale language) {
        if (report.scope().size() > 1) {
            return "";
        }
        return Messages.text(language, "headline.only." + report.scope().get(0).slug());
    }
}

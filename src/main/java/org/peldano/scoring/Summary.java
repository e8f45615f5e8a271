package org.peldano.scoring;

import java.math.BigDecimal;

/**
 * The outcome of a comparison without its reasons.
 *
 * @param upper the score if all that is not assessed were fully met
 */
public record Summary(BigDecimal score, BigDecimal upper, BigDecimal coverage, Verdict verdict) {

    public static Summary of(ScoreReport report) {
        return new Summary(report.score(), report.range().upper(), report.coverage(), report.verdict());
    }
}

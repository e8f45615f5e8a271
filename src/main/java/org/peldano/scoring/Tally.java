package org.peldano.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * The sums of some comparisons, and the figures that follow from them.
 *
 * @param weight of all
 * @param assessed the weight of those assessed
 * @param earned in the unit of {@link Comparison}
 */
record Tally(long weight, long assessed, long earned) {

    static Tally of(List<Comparison> comparisons) {
        long weight = 0;
        long assessed = 0;
        long earned = 0;
        for (var comparison : comparisons) {
            weight += comparison.requirement().weight();
            assessed += comparison.assessed() ? comparison.requirement().weight() : 0;
            earned += comparison.earned();
        }
        return new Tally(weight, assessed, earned);
    }

    BigDecimal score() {
        return points(earned);
    }

    /** The score if all that is not assessed were fully met. */
    BigDecimal upper() {
        return points(earned + Comparison.UNIT * (weight - assessed));
    }

    BigDecimal coverage() {
        return Quotient.halfUp(assessed, weight, 4);
    }

    /** The score over what is assessed only, null where nothing is. */
    BigDecimal assessedScore() {
        return assessed == 0 ? null : Quotient.halfUp(100 * earned, full(assessed), 2);
    }

    /** How much of a score of 100 {@code earnings} are. */
    BigDecimal points(long earnings) {
        return Quotient.halfUp(100 * earnings, full(weight), 2);
    }

    /** What can be earned at most. */
    long full() {
        return full(weight);
    }

    private static long full(long weight) {
        return Comparison.UNIT * weight;
    }
}

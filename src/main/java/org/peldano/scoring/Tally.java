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

    static final Tally NOTHING = new Tally(0, 0, 0);

    static Tally of(List<Comparison> comparisons) {
        var tally = NOTHING;
        for (var comparison : comparisons) {
            tally = tally.plus(comparison);
        }
        return tally;
    }

    Tally plus(Comparison comparison) {
        var more = comparison.requirement().weight();
        return new Tally(weight + more, assessed + (comparison.assessed() ? more : 0), earned + comparison.earned());
    }

    BigDecimal score() {
        return points(earned);
    }

    /** The score if all that is not assessed were fully met. */
    BigDecimal upper() {
        return points(possible());
    }

    /** What would be earned if all that is not assessed were fully met. */
    long possible() {
        return earned + full(weight - assessed);
    }

    BigDecimal coverage() {
        return Figure.share(assessed, weight);
    }

    /** The score over what is assessed only, null where nothing is. */
    BigDecimal assessedScore() {
        return assessed == 0 ? null : Figure.points(Figure.rounded(earned, full(assessed)));
    }

    /** How much of a score of 100 {@code earnings} are. */
    BigDecimal points(long earnings) {
        return Figure.points(hundredths(earnings));
    }

    /** Whether {@code earnings} are a score of at least {@code passing}, once that is rounded. */
    boolean passes(long earnings, int passing) {
        return Figure.isAtLeast(earnings, full(), Figure.HUNDREDTHS * passing);
    }

    int hundredths(long earnings) {
        return Figure.rounded(earnings, full());
    }

    /** What can be earned at most. */
    long full() {
        return full(weight);
    }

    private static long full(long weight) {
        return Comparison.UNIT * weight;
    }
}

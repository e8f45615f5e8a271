package org.peldano.scoring;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Shares a rounded total out by the largest remainder, so that the rounded parts add up to it. */
final class Apportionment {

    private static final long HUNDREDTHS = 100 * 100;

    private Apportionment() {}

    /**
     * The parts of {@code total}, each within a hundredth of {@code 100 * earnings / full}; of equal remainders
     * the first is rounded up.
     *
     * @param total the sum of the exact parts, rounded to hundredths
     */
    static List<BigDecimal> of(BigDecimal total, long[] earnings, long full) {
        var hundredths = new long[earnings.length];
        var left = total.unscaledValue().longValue();
        for (int i = 0; i < earnings.length; i++) {
            hundredths[i] = HUNDREDTHS * earnings[i] / full;
            left -= hundredths[i];
        }
        IntStream.range(0, earnings.length)
                .boxed()
                .sorted(Comparator.comparingLong(i -> -(HUNDREDTHS * earnings[i] % full)))
                .limit(left)
                .forEach(i -> hundredths[i]++);
        return IntStream.range(0, earnings.length)
                .mapToObj(i -> BigDecimal.valueOf(hundredths[i], 2))
                .toList();
    }
}

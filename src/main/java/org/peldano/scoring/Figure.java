package org.peldano.scoring;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Where exact whole numbers become the figures shown. Equal figures are one object, whose text is made only once. */
final class Figure {

    /** A hundred points in hundredths, and a share of 1 in ten-thousandths. */
    static final int WHOLE = 10_000;

    static final int HUNDREDTHS = 100;

    private static final BigDecimal[] POINTS = upToWhole(2);
    private static final BigDecimal[] SHARES = upToWhole(4);

    private Figure() {}

    private static BigDecimal[] upToWhole(int scale) {
        return IntStream.rangeClosed(0, WHOLE)
                .mapToObj(unscaled -> BigDecimal.valueOf(unscaled, scale))
                .toArray(BigDecimal[]::new);
    }

    /** How much of {@link #WHOLE} {@code part} is of {@code all}, rounded half up. */
    static int rounded(long part, long all) {
        return Math.toIntExact((2 * WHOLE * part + all) / (2 * all));
    }

    /** Whether {@link #rounded} is at least {@code least}, without a division. */
    static boolean isAtLeast(long part, long all, int least) {
        return 2 * WHOLE * part + all >= 2 * all * least;
    }

    /** Points with two decimals. */
    static BigDecimal points(int hundredths) {
        return POINTS[hundredths];
    }

    /** How much of 1 {@code part} is of {@code all}, with four decimals. */
    static BigDecimal share(long part, long all) {
        return SHARES[rounded(part, all)];
    }
}

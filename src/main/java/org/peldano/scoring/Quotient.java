package org.peldano.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Where exact whole numbers become the figures shown. */
final class Quotient {

    private Quotient() {}

    static BigDecimal halfUp(long dividend, long divisor, int scale) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), scale, RoundingMode.HALF_UP);
    }
}

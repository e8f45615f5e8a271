package org.peldano.scoring;

/** Shares a rounded total out by the largest remainder, so that the rounded parts add up to it. */
final class Apportionment {

    private Apportionment() {}

    /**
     * The parts of {@code total} in hundredths, each less than one of them away from what {@code earnings} are of {@code
     * full}; of equal remainders the first is rounded up.
     *
     * @param total the sum of the exact parts, rounded
     */
    static int[] of(int total, long[] earnings, long full) {
        var parts = new int[earnings.length];
        var remainders = new long[earnings.length];
        var left = total;
        for (int i = 0; i < earnings.length; i++) {
            var exact = Figure.WHOLE * earnings[i];
            parts[i] = (int) (exact / full);
            left -= parts[i];
            remainders[i] = exact - parts[i] * full;
        }
        var roundedUp = Order.descending(remainders);
        for (int i = 0; i < left; i++) {
            parts[roundedUp[i]]++;
        }
        return parts;
    }
}

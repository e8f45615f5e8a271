package org.peldano.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToIntFunction;
import org.peldano.catalogue.Requirement;

/** The formula of the score once more, in another arithmetic, to compare with. */
final class Exact {

    private Exact() {}

    /** 100 times the weighted attainment of {@code parts} over the weight of {@code whole}, rounded half up. */
    static BigDecimal points(Case c, List<Requirement> parts, List<Requirement> whole, int scale) {
        return share(parts, r -> attained(c, r), whole, scale);
    }

    /** What {@link #points} leaves of {@code parts}. */
    static BigDecimal lost(Case c, List<Requirement> parts, List<Requirement> whole, int scale) {
        return share(parts, r -> r.required() - attained(c, r), whole, scale);
    }

    private static int attained(Case c, Requirement requirement) {
        var answer = c.profile().answer(requirement.item());
        return answer == null ? 0 : Math.min(answer, requirement.required());
    }

    private static BigDecimal share(
            List<Requirement> parts, ToIntFunction<Requirement> steps, List<Requirement> whole, int scale) {
        var numerator = BigInteger.ZERO;
        var denominator = BigInteger.ONE;
        for (var part : parts) {
            var required = BigInteger.valueOf(part.required());
            var weighted = BigInteger.valueOf(100L * part.weight() * steps.applyAsInt(part));
            numerator = numerator.multiply(required).add(weighted.multiply(denominator));
            denominator = denominator.multiply(required);
        }
        var weight = whole.stream().mapToInt(Requirement::weight).sum();
        return new BigDecimal(numerator)
                .divide(new BigDecimal(denominator.multiply(BigInteger.valueOf(weight))), scale, RoundingMode.HALF_UP);
    }
}

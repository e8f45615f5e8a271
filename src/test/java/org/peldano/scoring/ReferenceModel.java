package org.peldano.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;

/** The model of scoring once more: slow, in exact fractions, each figure straight from its definition. */
final class ReferenceModel {

    /** {@code points} and {@code lost} are of the requirements in scope, in the order of the level. */
    record Result(
            BigDecimal score,
            List<BigDecimal> points,
            List<BigDecimal> lost,
            BigDecimal lower,
            BigDecimal upper,
            BigDecimal coverage,
            BigDecimal assessedScore,
            Verdict verdict) {}

    /** Some of the requirements in scope, compared within themselves. */
    record Part(BigDecimal score, BigDecimal coverage, int weight) {}

    private ReferenceModel() {}

    static Result of(Level level, Profile profile) {
        var lines = inScope(level, profile, requirement -> true);
        var assessed = lines.stream().filter(Line::assessed).toList();
        var score = score(lines, Line::attainment);
        var upper = score(lines, Line::attainmentIfFullyMet);
        return new Result(
                score,
                hundredths(score, shares(lines, Line::attainment)),
                hundredths(new BigDecimal("100.00").subtract(score), shares(lines, Line::shortfall)),
                score,
                upper,
                coverage(lines),
                assessed.isEmpty() ? null : score(assessed, Line::attainment),
                verdict(level, profile, lines, score, upper));
    }

    static Part part(Level level, Profile profile, Predicate<Requirement> belongs) {
        var lines = inScope(level, profile, belongs);
        var weight =
                lines.stream().mapToInt(line -> line.requirement().weight()).sum();
        return new Part(score(lines, Line::attainment), coverage(lines), weight);
    }

    static List<Requirement> inScope(Level level, Profile profile) {
        return inScope(level, profile, requirement -> true).stream()
                .map(Line::requirement)
                .toList();
    }

    private static List<Line> inScope(Level level, Profile profile, Predicate<Requirement> belongs) {
        var lines = new ArrayList<Line>();
        for (var requirement : level.requirements()) {
            var answers = profile.answers().get(requirement.item().section());
            var condition = requirement.condition();
            var holds = condition == null || profile.conditions().contains(condition.slug());
            if (answers != null && holds && belongs.test(requirement)) {
                lines.add(new Line(requirement, answers.get(requirement.item().slug())));
            }
        }
        return lines;
    }

    private static BigDecimal score(List<Line> lines, Function<Line, Fraction> attainment) {
        return sum(shares(lines, attainment)).rounded(2);
    }

    private static BigDecimal coverage(List<Line> lines) {
        var assessed = lines.stream().filter(Line::assessed).map(Line::weight).toList();
        return sum(assessed).dividedBy(totalWeight(lines)).rounded(4);
    }

    /** What each line brings of the hundred: 100 · w · a / Σw. */
    private static List<Fraction> shares(List<Line> lines, Function<Line, Fraction> attainment) {
        var total = totalWeight(lines);
        return lines.stream()
                .map(line -> Fraction.of(100, 1).times(line.weight()).times(attainment.apply(line)))
                .map(share -> share.dividedBy(total))
                .toList();
    }

    private static Fraction totalWeight(List<Line> lines) {
        return sum(lines.stream().map(Line::weight).toList());
    }

    private static Fraction sum(List<Fraction> fractions) {
        return fractions.stream().reduce(Fraction.of(0, 1), Fraction::plus);
    }

    /** Each share cut to hundredths; what is then missing from {@code total} goes to those that were cut most. */
    private static List<BigDecimal> hundredths(BigDecimal total, List<Fraction> shares) {
        var given = new ArrayList<>(shares.stream().map(share -> share.cut(2)).toList());
        var remainders = new ArrayList<Fraction>();
        for (var i = 0; i < shares.size(); i++) {
            remainders.add(shares.get(i).minus(Fraction.of(given.get(i))));
        }
        while (given.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(total) < 0) {
            var most = firstOfTheLargest(remainders);
            given.set(most, given.get(most).add(new BigDecimal("0.01")));
            remainders.set(most, Fraction.of(-1, 1));
        }
        return given;
    }

    private static int firstOfTheLargest(List<Fraction> fractions) {
        var largest = 0;
        for (var i = 1; i < fractions.size(); i++) {
            if (fractions.get(i).compareTo(fractions.get(largest)) > 0) {
                largest = i;
            }
        }
        return largest;
    }

    private static Verdict verdict(Level level, Profile profile, List<Line> lines, BigDecimal score, BigDecimal upper) {
        var passing = new BigDecimal(level.passingScore());
        var asked = level.from() != null && level.from().minimumExperience() != null;
        var months = monthsThatCount(level, profile);
        var tooShort = asked
                && months.isPresent()
                && months.getAsLong() < level.from().minimumExperience().toTotalMonths();
        if (tooShort || lines.stream().anyMatch(Line::belowMinimum) || upper.compareTo(passing) < 0) {
            return Verdict.NOT_YET;
        }
        var minimumsAssessed =
                lines.stream().filter(line -> line.requirement().minimum() > 0).allMatch(Line::assessed);
        var experienceGiven = !asked || months.isPresent();
        var passes = score.compareTo(passing) >= 0;
        return passes && minimumsAssessed && experienceGiven ? Verdict.MEETS : Verdict.UNDETERMINED;
    }

    /** Empty where none is given at the named level or at a higher rank of its ladder. */
    private static OptionalLong monthsThatCount(Level level, Profile profile) {
        if (level.from() == null) {
            return OptionalLong.empty();
        }
        var named = level.from().level();
        var months = new ArrayList<Long>();
        for (var tenure : profile.experience()) {
            var sameLadder =
                    tenure.level().ground().slug().equals(named.ground().slug());
            if (sameLadder && tenure.level().rank() >= named.rank()) {
                months.add(tenure.length().toTotalMonths());
            }
        }
        return months.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(months.stream().mapToLong(Long::longValue).sum());
    }

    /** A requirement and what was submitted for it, null where it is not assessed. */
    private record Line(Requirement requirement, Integer submitted) {

        boolean assessed() {
            return submitted != null;
        }

        Fraction weight() {
            return Fraction.of(requirement.weight(), 1);
        }

        Fraction attainment() {
            var counted = submitted == null ? 0 : Math.min(submitted, requirement.required());
            return Fraction.of(counted, requirement.required());
        }

        Fraction attainmentIfFullyMet() {
            return assessed() ? attainment() : Fraction.of(1, 1);
        }

        Fraction shortfall() {
            return Fraction.of(1, 1).minus(attainment());
        }

        boolean belowMinimum() {
            return submitted != null && submitted < requirement.minimum();
        }
    }

    /** A rational number; the denominator is positive, and never reduced. */
    private record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

        static Fraction of(long numerator, long denominator) {
            return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }

        /** Of a number whose scale is not negative. */
        static Fraction of(BigDecimal number) {
            return new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
        }

        Fraction plus(Fraction other) {
            var crossed = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
            return new Fraction(crossed, denominator.multiply(other.denominator));
        }

        Fraction minus(Fraction other) {
            return plus(new Fraction(other.numerator.negate(), other.denominator));
        }

        Fraction times(Fraction other) {
            return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
        }

        Fraction dividedBy(Fraction positive) {
            var inverse = new Fraction(/* numerator= */ positive.denominator, /* denominator= */ positive.numerator);
            return times(inverse);
        }

        /** The largest number of that many decimals that is not above this one, which is not negative. */
        BigDecimal cut(int decimals) {
            var shifted = numerator.multiply(BigInteger.TEN.pow(decimals));
            return new BigDecimal(shifted.divide(denominator), decimals);
        }

        /** Half up: the half of the last decimal is added, then the rest cut. */
        BigDecimal rounded(int decimals) {
            var half = new Fraction(BigInteger.ONE, BigInteger.TEN.pow(decimals).multiply(BigInteger.TWO));
            return plus(half).cut(decimals);
        }

        @Override
        public int compareTo(Fraction other) {
            return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
        }
    }
}

package org.peldano.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Status;

/** Breaks a score down to the requirements that earned it and those that lost the rest. */
final class Lines {

    private static final BigDecimal ALL = new BigDecimal("100.00");

    private Lines() {}

    static List<Line> of(List<Comparison> comparisons, Tally tally) {
        var earned = comparisons.stream().mapToLong(Comparison::earned).toArray();
        var missed = comparisons.stream().mapToLong(Comparison::missed).toArray();
        var points = Apportionment.of(tally.score(), earned, tally.full());
        var lost = Apportionment.of(ALL.subtract(tally.score()), missed, tally.full());
        return IntStream.range(0, comparisons.size())
                .mapToObj(i -> line(comparisons.get(i), points.get(i), lost.get(i)))
                .toList();
    }

    private static Line line(Comparison comparison, BigDecimal points, BigDecimal lost) {
        var required = comparison.requirement().required();
        return new Line(
                comparison.requirement(),
                comparison.submitted(),
                Quotient.halfUp(required - comparison.gap(), required, 4),
                points,
                lost,
                status(comparison));
    }

    private static Status status(Comparison comparison) {
        if (!comparison.assessed()) {
            return Status.NOT_ASSESSED;
        }
        if (comparison.gap() == 0) {
            return Status.MET;
        }
        return comparison.proficiency() > 0 ? Status.PARTIAL : Status.UNMET;
    }
}

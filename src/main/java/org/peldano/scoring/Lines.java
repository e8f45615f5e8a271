package org.peldano.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peldano.scoring.ScoreReport.Line;
import org.peldano.scoring.ScoreReport.Status;

/** Breaks a score down to the requirements that earned it and those that lost the rest. */
final class Lines {

    private Lines() {}

    static List<Line> of(List<Comparison> comparisons, Tally tally) {
        var earned = new long[comparisons.size()];
        var missed = new long[comparisons.size()];
        for (int i = 0; i < comparisons.size(); i++) {
            earned[i] = comparisons.get(i).earned();
            missed[i] = comparisons.get(i).missed();
        }
        var score = tally.hundredths(tally.earned());
        var points = Apportionment.of(score, earned, tally.full());
        var lost = Apportionment.of(Figure.WHOLE - score, missed, tally.full());
        var lines = new ArrayList<Line>(comparisons.size());
        for (int i = 0; i < comparisons.size(); i++) {
            lines.add(line(comparisons.get(i), points[i], lost[i]));
        }
        return Collections.unmodifiableList(lines);
    }

    private static Line line(Comparison comparison, int points, int lost) {
        var required = comparison.requirement().required();
        return new Line(
                comparison.requirement(),
                comparison.submitted(),
                Figure.share(required - comparison.gap(), required),
                Figure.points(points),
                Figure.points(lost),
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

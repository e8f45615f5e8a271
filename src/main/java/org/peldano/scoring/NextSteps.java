package org.peldano.scoring;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.peldano.scoring.ScoreReport.Raise;

/** Every raise of one step of what is assessed, the most useful first. */
final class NextSteps {

    private static final Comparator<Comparison> MOST_USEFUL_FIRST = comparing(Comparison::belowMinimum)
            .thenComparing(Comparison::step)
            .thenComparing(Comparison::gap)
            .reversed();

    private NextSteps() {}

    static List<Raise> of(List<Comparison> comparisons, Tally tally) {
        return comparisons.stream()
                .filter(c -> c.assessed() && c.gap() > 0)
                .sorted(MOST_USEFUL_FIRST)
                .map(c -> oneStep(c, tally))
                .toList();
    }

    private static Raise oneStep(Comparison comparison, Tally tally) {
        return new Raise(
                comparison.requirement(),
                comparison.submitted(),
                comparison.proficiency() + 1,
                tally.points(comparison.step()),
                tally.points(tally.earned() + comparison.step()));
    }
}

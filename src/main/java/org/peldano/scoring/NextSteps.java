package org.peldano.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.peldano.scoring.ScoreReport.Raise;

/** Every raise of one step of what is assessed, the most useful first. */
final class NextSteps {

    // More than any step brings, and more than there are steps.
    private static final long BLOCKING = 1_000;
    private static final long STEPS = 10;

    private NextSteps() {}

    static List<Raise> of(List<Comparison> comparisons, Tally tally) {
        var raisable = new ArrayList<Comparison>(comparisons.size());
        for (var comparison : comparisons) {
            if (comparison.assessed() && comparison.gap() > 0) {
                raisable.add(comparison);
            }
        }
        var raises = new ArrayList<Raise>(raisable.size());
        for (var comparison : Order.descending(raisable, NextSteps::usefulness)) {
            raises.add(oneStep(comparison, tally));
        }
        return Collections.unmodifiableList(raises);
    }

    /** Compares by whether it blocks, then by what one step brings, then by how many steps are left. */
    private static long usefulness(Comparison comparison) {
        var gain = comparison.step() + (comparison.belowMinimum() ? BLOCKING : 0);
        return gain * STEPS + comparison.gap();
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

package org.peldano.scoring;

import java.util.ArrayList;
import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.scoring.ScoreReport.Raise;

/**
 * Finds the fewest raises after which nothing but months can block and the score passes. Raising to the minimums
 * cannot be avoided; what else is needed is taken from whatever gains most, and as each raise of a requirement gains
 * the same, no other choice needs fewer.
 */
final class Planner {

    private final Tally tally;
    private final int passing;
    private final List<Raise> raises = new ArrayList<>();
    private long earned;

    private Planner(Level level, Tally tally) {
        this.tally = tally;
        passing = level.passingScore();
        earned = tally.earned();
    }

    /** The raises, those to the minimums first, then by what one step gains, then in the order of the level. */
    static List<Raise> raises(Level level, List<Comparison> comparisons, Tally tally) {
        var planner = new Planner(level, tally);
        var byGain = Order.descending(comparisons, Comparison::step);
        for (var comparison : byGain) {
            if (comparison.belowMinimum()) {
                planner.raiseToMinimum(comparison);
            }
        }
        for (var comparison : byGain) {
            planner.raiseUntilPassing(comparison);
        }
        return List.copyOf(planner.raises);
    }

    private void raiseToMinimum(Comparison comparison) {
        add(comparison, comparison.submitted(), comparison.requirement().minimum());
    }

    private void raiseUntilPassing(Comparison comparison) {
        var minimum = comparison.requirement().minimum();
        var from = comparison.belowMinimum() ? Integer.valueOf(minimum) : comparison.submitted();
        var reached = Math.max(comparison.proficiency(), minimum);
        var to = reached;
        while (to < comparison.requirement().required() && !passes(comparison.step() * (to - reached))) {
            to++;
        }
        if (to > reached) {
            add(comparison, from, to);
        }
    }

    private boolean passes(long gained) {
        return tally.passes(earned + gained, passing);
    }

    /** Adds a raise, to the one before where that is of the same requirement. */
    private void add(Comparison comparison, Integer from, int to) {
        var start = from;
        var last = raises.isEmpty() ? null : raises.get(raises.size() - 1);
        if (last != null && last.requirement().equals(comparison.requirement())) {
            start = raises.remove(raises.size() - 1).from();
        }
        earned += comparison.step() * (to - (from == null ? 0 : from));
        var gain = comparison.step() * (to - (start == null ? 0 : start));
        raises.add(new Raise(comparison.requirement(), start, to, tally.points(gain), tally.points(earned)));
    }
}

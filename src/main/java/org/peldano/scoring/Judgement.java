package org.peldano.scoring;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.scoring.ScoreReport.Blocker;
import org.peldano.scoring.ScoreReport.Experience;
import org.peldano.scoring.ScoreReport.Missing;

/** The verdict with its reasons: what blocks it, or what it lacks. */
record Judgement(Verdict verdict, List<Blocker> blockedBy, List<Missing> toAssess) {

    static Judgement of(Level level, List<Comparison> comparisons, Tally tally, Experience experience) {
        var blockedBy = blockers(comparisons, experience);
        if (!blockedBy.isEmpty() || !tally.passes(tally.possible(), level.passingScore())) {
            return new Judgement(Verdict.NOT_YET, blockedBy, List.of());
        }
        var passes = tally.passes(tally.earned(), level.passingScore());
        var missing = missing(comparisons, experience, passes);
        return new Judgement(missing.isEmpty() ? Verdict.MEETS : Verdict.UNDETERMINED, blockedBy, missing);
    }

    private static List<Blocker> blockers(List<Comparison> comparisons, Experience experience) {
        var blockers = new ArrayList<Blocker>();
        for (var comparison : comparisons) {
            if (comparison.assessed() && comparison.belowMinimum()) {
                blockers.add(new Blocker.BelowMinimum(comparison.requirement(), comparison.submitted()));
            }
        }
        if (Boolean.FALSE.equals(experience.met())) {
            blockers.add(new Blocker.TooShort(experience.required(), experience.submitted()));
        }
        return List.copyOf(blockers);
    }

    /** What would settle the verdict. A score that is short can still pass here, so something is not assessed. */
    private static List<Missing> missing(List<Comparison> comparisons, Experience experience, boolean passes) {
        var missing = new ArrayList<Missing>();
        if (experience.required() != null && experience.submitted() == null) {
            missing.add(new Missing.Months(experience.required()));
        }
        comparisons.stream()
                .filter(c -> !c.assessed() && (c.belowMinimum() || !passes))
                .sorted(comparing(Comparison::belowMinimum)
                        .thenComparing(c -> c.requirement().weight())
                        .reversed())
                .map(c -> new Missing.Answer(c.requirement()))
                .forEach(missing::add);
        return List.copyOf(missing);
    }
}

package org.peldano.scoring;

import java.util.ArrayList;
import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.scoring.Profile.Tenure;
import org.peldano.scoring.ScoreReport.Part;
import org.peldano.scoring.ScoreReport.Plan;
import org.peldano.scoring.ScoreReport.Range;

/** Compares a profile with a level, exactly: nothing is rounded before it is shown. */
public final class Scorer {

    private Scorer() {}

    /**
     * Compares what {@code level} asks in the sections that {@code profile} contains.
     *
     * @throws NothingInScope where the profile contains nothing of what the level asks
     * @throws IllegalArgumentException where the level cannot be scored
     */
    public static ScoreReport score(Level level, Profile profile) {
        if (!level.scorable()) {
            throw new IllegalArgumentException(level.slug() + " cannot be scored");
        }
        var comparisons = new ArrayList<Comparison>(level.requirements().size());
        for (var requirement : level.requirements()) {
            if (profile.counts(requirement)) {
                comparisons.add(Comparison.of(requirement, profile.answer(requirement.item())));
            }
        }
        return score(level, comparisons, profile.experience());
    }

    /** Gives the score its reasons. */
    static ScoreReport score(Level level, List<Comparison> comparisons, List<Tenure> time) {
        if (comparisons.isEmpty()) {
            throw new NothingInScope(level);
        }
        var tally = Tally.of(comparisons);
        var experience = Seniority.of(level, time);
        var sections = Parts.sections(comparisons);
        var judgement = Judgement.of(level, comparisons, tally, experience);
        return new ScoreReport(
                level,
                sections.stream().map(Part::section).toList(),
                judgement.verdict(),
                tally.score(),
                new Range(tally.score(), tally.upper()),
                tally.coverage(),
                tally.assessedScore(),
                judgement.blockedBy(),
                experience,
                judgement.toAssess(),
                sections,
                Parts.groups(comparisons),
                Lines.of(comparisons, tally),
                NextSteps.of(comparisons, tally),
                new Plan(Planner.raises(level, comparisons, tally), Seniority.missing(experience)));
    }
}

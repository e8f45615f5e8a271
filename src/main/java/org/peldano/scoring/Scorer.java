package org.peldano.scoring;

import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Section;
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
        var comparisons = compare(level, profile);
        var tally = Tally.of(comparisons);
        var experience = Seniority.of(level, profile.experience());
        var judgement = Judgement.of(level, comparisons, tally, experience);
        return new ScoreReport(
                level,
                scope(comparisons),
                judgement.verdict(),
                tally.score(),
                new Range(tally.score(), tally.upper()),
                tally.coverage(),
                tally.assessedScore(),
                judgement.blockedBy(),
                experience,
                judgement.toAssess(),
                Parts.sections(comparisons),
                Parts.groups(comparisons),
                Lines.of(comparisons, tally),
                NextSteps.of(comparisons, tally),
                new Plan(Planner.raises(level, comparisons, tally), Seniority.missing(experience)));
    }

    private static List<Comparison> compare(Level level, Profile profile) {
        if (!level.scorable()) {
            throw new IllegalArgumentException(level.slug() + " cannot be scored");
        }
        var inScope = profile.inScopeOf(level);
        if (inScope.isEmpty()) {
            throw new NothingInScope(level);
        }
        return inScope.stream()
                .map(requirement -> new Comparison(requirement, profile.answer(requirement.item())))
                .toList();
    }

    private static List<Section> scope(List<Comparison> comparisons) {
        return comparisons.stream()
                .map(comparison -> comparison.requirement().item().section())
                .distinct()
                .toList();
    }
}

package org.peldano.scoring;

import java.time.Period;
import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.scoring.Profile.Tenure;
import org.peldano.scoring.ScoreReport.Experience;

/** Decides which experience counts for a level, and whether it suffices. */
final class Seniority {

    private Seniority() {}

    static Experience of(Level level, List<Tenure> experience) {
        var required = level.from() == null ? null : level.from().minimumExperience();
        var submitted = experience.stream()
                .filter(tenure -> counts(tenure.level(), level))
                .map(Tenure::length)
                .reduce(Period::plus)
                .orElse(null);
        var met = (required == null || submitted == null) ? null : missingMonths(required, submitted) == 0;
        return new Experience(required, submitted, met);
    }

    /** Time counts at the level below, or at any of the same ladder that is no lower. */
    private static boolean counts(Level spentAt, Level level) {
        return level.from() != null
                && spentAt.rank() >= level.from().level().rank()
                && spentAt.ground().slug().equals(level.ground().slug());
    }

    /** The months between what is asked and what is given; null where none are missing. */
    static Period missing(Experience experience) {
        if (experience.required() == null) {
            return null;
        }
        var given = experience.submitted() == null ? Period.ZERO : experience.submitted();
        var months = missingMonths(experience.required(), given);
        return months == 0 ? null : Period.ofMonths(Math.toIntExact(months)).normalized();
    }

    private static long missingMonths(Period required, Period given) {
        return Math.max(required.toTotalMonths() - given.toTotalMonths(), 0);
    }
}

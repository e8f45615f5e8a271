package org.peldano.scoring;

import java.util.List;
import java.util.Objects;
import org.peldano.catalogue.Level;

/**
 * A profile compared with every level of a ladder.
 *
 * @param rungs the levels, lowest first
 * @param reached the highest level met such that all compared below it are met, or null
 * @param next the lowest level compared that is not met, or null
 */
public record Placement(List<Rung> rungs, ScoreReport reached, ScoreReport next) {

    /**
     * A level of the ladder.
     *
     * @param report null where the level cannot be scored, or asks nothing in the sections of the profile
     */
    public record Rung(Level level, ScoreReport report) {}

    public Placement {
        rungs = List.copyOf(rungs);
    }

    /**
     * Compares {@code profile} with those levels of {@code ladder} that can be scored.
     *
     * @param ladder levels, lowest first
     * @throws NothingInScope where none of them asks anything in the sections of the profile
     */
    public static Placement of(List<Level> ladder, Profile profile) {
        var rungs = ladder.stream().map(level -> rung(level, profile)).toList();
        var reports = rungs.stream().map(Rung::report).filter(Objects::nonNull).toList();
        if (reports.isEmpty()) {
            throw new NothingInScope(ladder.get(0));
        }
        var next = reports.stream().filter(report -> !isMet(report)).findFirst().orElse(null);
        var reached = reports.stream()
                .filter(report -> isMet(report)
                        && (next == null
                                || report.level().rank() <= next.level().rank()))
                .reduce((lower, higher) -> higher);
        return new Placement(rungs, reached.orElse(null), next);
    }

    private static Rung rung(Level level, Profile profile) {
        var compared = level.scorable() && !profile.inScopeOf(level).isEmpty();
        return new Rung(level, compared ? Scorer.score(level, profile) : null);
    }

    private static boolean isMet(ScoreReport report) {
        return report.verdict() == Verdict.MEETS;
    }
}

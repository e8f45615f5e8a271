package org.peldano.scoring;

import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;

/**
 * A profile compared with a level. Scores, points and gains have two decimals, coverage and attainment four.
 *
 * @param scope the sections compared
 * @param assessedScore the score over what is assessed only, or null where nothing is
 * @param toAssess what would settle an undetermined verdict; empty where the verdict is settled
 * @param lines the requirements in scope, in the order of the level
 * @param nextSteps every raise of one step of what is assessed, the most useful first
 */
public record ScoreReport(
        Level level,
        List<Section> scope,
        Verdict verdict,
        BigDecimal score,
        Range range,
        BigDecimal coverage,
        BigDecimal assessedScore,
        List<Blocker> blockedBy,
        Experience experience,
        List<Missing> toAssess,
        List<Part> sections,
        List<Part> groups,
        List<Line> lines,
        List<Raise> nextSteps,
        Plan plan) {

    public static final String MODEL = "attainment-1";

    /** The score as it is, and as it would be if all that is not assessed were fully met. */
    public record Range(BigDecimal lower, BigDecimal upper) {}

    /** Something that keeps a profile from meeting the level whatever its score. */
    public sealed interface Blocker {

        /** A requirement assessed below its minimum. */
        record BelowMinimum(Requirement requirement, int submitted) implements Blocker {}

        /** Experience given and shorter than what the level asks. */
        record TooShort(Period needed, Period submitted) implements Blocker {}
    }

    /** Something not assessed that a verdict needs. */
    public sealed interface Missing {

        record Answer(Requirement requirement) implements Missing {}

        record Months(Period needed) implements Missing {}
    }

    /**
     * The experience that counts.
     *
     * @param required null where the level asks for none
     * @param submitted null where none that counts is given
     * @param met null where none is asked, or none that counts is given
     */
    public record Experience(Period required, Period submitted, Boolean met) {}

    /** A section, or a group of one, compared by itself. {@code group} is null for a whole section. */
    public record Part(Section section, String group, BigDecimal score, BigDecimal coverage, int weight) {}

    /** A requirement compared. {@code submitted} is null where it is not assessed. */
    public record Line(
            Requirement requirement,
            Integer submitted,
            BigDecimal attainment,
            BigDecimal points,
            BigDecimal lost,
            Status status) {}

    /** How a requirement stands. */
    public enum Status {
        MET,
        PARTIAL,
        UNMET,
        NOT_ASSESSED
    }

    /**
     * An item brought from one proficiency to a higher one.
     *
     * @param from null where it was not assessed, which counts as 0
     * @param gain the points that it brings
     * @param scoreAfter the score once it and all raises before it are done
     */
    public record Raise(Requirement requirement, Integer from, int to, BigDecimal gain, BigDecimal scoreAfter) {}

    /**
     * The fewest raises after which only months are between the profile and the level.
     *
     * @param remainingExperience the months missing, or null
     */
    public record Plan(List<Raise> raises, Period remainingExperience) {}
}

package org.peldano.api;

import java.time.Period;
import java.util.Locale;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport.Blocker;

/** Something that keeps a profile from meeting a level whatever its score; {@code type} says which of the two. */
public sealed interface BlockerView {

    /** A requirement assessed below its minimum. */
    public record Minimum(String type, Section section, String slug, String name, int needed, int submitted)
            implements BlockerView {}

    /** Experience shorter than what the level asks. */
    public record Experience(String type, Period needed, Period submitted) implements BlockerView {}

    static BlockerView of(Blocker blocker, Locale language) {
        if (blocker instanceof Blocker.BelowMinimum below) {
            var item = below.requirement().item();
            return new Minimum(
                    "minimum",
                    item.section(),
                    item.slug(),
                    item.name().in(language),
                    below.requirement().minimum(),
                    below.submitted());
        }
        var tooShort = (Blocker.TooShort) blocker;
        return new Experience("experience", tooShort.needed(), tooShort.submitted());
    }
}

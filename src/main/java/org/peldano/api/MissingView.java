package org.peldano.api;

import java.time.Period;
import java.util.Locale;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport.Missing;

/** Something that would settle a verdict; {@code section} says what: a skill, a task, or the experience. */
public sealed interface MissingView {

    /** A requirement that is not assessed. */
    public record Answer(Section section, String slug, String name, int minimum) implements MissingView {}

    /** Experience that is not given. */
    public record Experience(String section, Period needed) implements MissingView {}

    static MissingView of(Missing missing, Locale language) {
        if (missing instanceof Missing.Answer answer) {
            var item = answer.requirement().item();
            return new Answer(
                    item.section(),
                    item.slug(),
                    item.name().in(language),
                    answer.requirement().minimum());
        }
        return new Experience("experience", ((Missing.Months) missing).needed());
    }
}

package org.peldano.publishing;

import java.util.Locale;
import org.peldano.catalogue.Level;

/** The months that a level asks for at the level below it. */
public record Experience(int months, Reference at) {

    /** Null where {@code level} asks for none. */
    static Experience of(Level level, Locale language) {
        var step = level.from();
        if (step == null || step.minimumExperience() == null) {
            return null;
        }
        return new Experience(
                Math.toIntExact(step.minimumExperience().toTotalMonths()), Reference.to(step.level(), language));
    }
}

package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.Level;

/** A level as one rung of a ladder. {@code role} is the slug of the role that is held there. */
public record Rung(
        String slug, String name, String shortName, int rank, String role, Documented documented, boolean scorable) {

    static List<Rung> list(List<Level> levels, Locale language) {
        return levels.stream().map(level -> of(level, language)).toList();
    }

    static Rung of(Level level, Locale language) {
        return new Rung(
                level.slug(),
                level.name().in(language),
                level.shortName().in(language),
                level.rank(),
                level.role().slug(),
                level.documented(),
                level.scorable());
    }
}

package org.peldano.api;

import java.util.Locale;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.Level;

/** A level in a list. */
record LevelItem(
        String slug,
        String name,
        String shortName,
        int rank,
        Ref role,
        String summary,
        Documented documented,
        boolean scorable) {

    static LevelItem of(Level level, Locale language) {
        return new LevelItem(
                level.slug(),
                level.name().in(language),
                level.shortName().in(language),
                level.rank(),
                Known.ref(level.role(), language),
                level.summary().in(language),
                level.documented(),
                level.scorable());
    }
}

package org.peldano.publishing;

import java.util.Locale;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Named;

/** Something that is described elsewhere: its slug, and its name in the language of the description. */
public record Reference(String slug, String name) {

    static Reference to(Named thing, Locale language) {
        return new Reference(thing.slug(), thing.name().in(language));
    }

    /** Null where there is no condition. */
    static Reference to(Condition condition, Locale language) {
        return condition == null
                ? null
                : new Reference(condition.slug(), condition.name().in(language));
    }
}

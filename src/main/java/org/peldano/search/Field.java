package org.peldano.search;

import java.util.Locale;

/** Where in a thing something may be found. */
enum Field {
    NAME(10),
    // Nearly as much: which of the words is the rarer one should decide.
    ALIAS(9),
    TEXT(3);

    /** The field of the slug, which belongs to no language. */
    static final String SLUG = "slug";

    static final String TYPE = "type";

    private final int weight;

    Field(int weight) {
        this.weight = weight;
    }

    /** The field of the single words. */
    String words(Locale language) {
        return name() + "." + language.getLanguage();
    }

    /** The field of what is written there as a whole, normalized. */
    String whole(Locale language) {
        return words(language) + ".whole";
    }

    /** How much it counts for a caller; what is in the caller's own language counts twice. */
    float weight(Locale language, Locale caller) {
        return language.equals(caller) ? 2 * weight : weight;
    }
}

package org.peldano.catalogue;

import java.util.Locale;

/** What sort of thing a skill is. */
public enum Kind {
    APTITUDE,
    KNOWLEDGE,
    TECHNIQUE,
    LANGUAGE,
    TOOL;

    private final String slug = name().toLowerCase(Locale.ROOT);

    public String slug() {
        return slug;
    }
}

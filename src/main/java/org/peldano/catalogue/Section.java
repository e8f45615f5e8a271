package org.peldano.catalogue;

import java.util.Locale;

/** The two halves of what a level asks: what a person can or knows, and what a person does. */
public enum Section {
    SKILLS,
    TASKS;

    private final String slug = name().toLowerCase(Locale.ROOT);

    public String slug() {
        return slug;
    }
}

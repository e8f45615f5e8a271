package org.peldano.search;

/** How nearly a thing is what is sought, the nearest first. */
public enum Match {
    /** Its slug, its name or an alias is what is sought. */
    EXACT,
    /** Its name or an alias begins with it. */
    PREFIX,
    /** Words that are sought stand in it, whatever their number or gender. */
    WORD,
    /** So do words like them: unfinished, mistyped or of the same family. */
    SIMILAR
}

package org.peldano.catalogue;

/** What sort of thing a skill is. */
public enum Kind {
    APTITUDE,
    KNOWLEDGE,
    TECHNIQUE,
    LANGUAGE,
    TOOL
}

package org.peldano.catalogue;

import java.net.URI;

/** The concept of ESCO that is nearest to a skill or task. */
public record EscoMatch(URI uri, String label, String version, Closeness match) {

    /** How near the two concepts are; only {@code EXACT} says that they are the same. */
    public enum Closeness {
        EXACT,
        CLOSE,
        BROAD,
        PART,
        RELATED
    }
}

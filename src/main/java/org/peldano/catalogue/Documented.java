package org.peldano.catalogue;

/** How much the documents say of a level. */
public enum Documented {
    NONE,
    PARTIAL,
    FULL
}

package org.peldano.catalogue;

/** Of whom a requirement is stated: of this level, of the level below, or of the role as a whole. */
public enum Origin {
    LEVEL,
    INHERITED,
    ROLE
}

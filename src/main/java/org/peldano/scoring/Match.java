package org.peldano.scoring;

/** By what a thing was recognised, the surest first. */
public enum Match {
    SLUG,
    NAME,
    ALIAS
}

package org.peldano.catalogue;

/** Whether a document says it, or the editors do. */
public enum Basis {
    SOURCE,
    EDITORIAL
}

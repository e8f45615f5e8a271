package org.peldano.files;

/** The catalogue version that last changed a thing, by its type and slug. */
@FunctionalInterface
public interface Revisions {

    long of(EntryType type, String slug);
}

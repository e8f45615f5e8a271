package org.peldano.catalogue;

/** Anything that a caller may mean by its slug, its name or an alias. */
public interface Named {

    String slug();

    LocalizedText name();

    Aliases aliases();
}

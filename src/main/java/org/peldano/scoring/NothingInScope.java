package org.peldano.scoring;

import org.peldano.catalogue.Level;

/** A profile contains no section of which the level asks anything, so that there is nothing to compare. */
public class NothingInScope extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NothingInScope(Level level) {
        super("nothing in scope of " + level.slug());
    }
}

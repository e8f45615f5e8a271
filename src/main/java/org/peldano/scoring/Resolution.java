package org.peldano.scoring;

import java.util.List;
import org.peldano.catalogue.Item;

/**
 * A submission all of whose names are understood.
 *
 * @param resolved the items that were not given by their slug
 * @param ignored the items that count nothing for the level; the profile has them all the same
 */
public record Resolution(Profile profile, List<ResolvedName> resolved, List<Ignored> ignored) implements Reading {

    public Resolution {
        resolved = List.copyOf(resolved);
        ignored = List.copyOf(ignored);
    }

    /** What a caller's name was taken for. */
    public record ResolvedName(String given, Item item, Match match) {}

    /** An item that exists but counts nothing. */
    public record Ignored(String given, Item item, Reason reason) {}

    /** Why an item counts nothing. */
    public enum Reason {
        NOT_REQUIRED,
        CONDITION_NOT_NAMED
    }
}

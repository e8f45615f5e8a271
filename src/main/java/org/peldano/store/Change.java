package org.peldano.store;

import java.time.Instant;
import java.util.List;
import org.peldano.files.Difference;
import org.peldano.files.EntryType;
import org.peldano.files.Tie;

/**
 * That a version of the catalogue added, changed or removed a thing.
 *
 * @param replacedBy the slug of what took the place of a thing that is gone, or null
 * @param loosened what it left in no connection with the thing, and altered by that
 */
public record Change(
        long version,
        Instant at,
        String framework,
        EntryType type,
        String slug,
        Difference.Kind kind,
        String replacedBy,
        List<Tie> loosened) {}

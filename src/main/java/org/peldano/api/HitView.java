package org.peldano.api;

import java.util.List;
import org.peldano.search.Hit;
import org.peldano.search.HitType;
import org.peldano.search.Match;
import org.peldano.search.Part;

/** Something that was found. {@code fragment} is in pieces, as text, so that nobody has to trust markup. */
record HitView(HitType type, String slug, String name, Match match, List<Part> fragment) {

    static HitView of(Hit hit) {
        return new HitView(hit.type(), hit.slug(), hit.name(), hit.match(), hit.fragment());
    }

    /** What tells a hit from all others. */
    static String key(Hit hit) {
        return hit.type() + "/" + hit.slug();
    }
}

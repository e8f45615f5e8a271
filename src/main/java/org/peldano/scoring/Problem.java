package org.peldano.scoring;

import java.util.List;
import org.peldano.catalogue.Section;

/** Why a name in a submission cannot be taken for one thing. */
public sealed interface Problem {

    Place place();

    /** Nothing has this name. */
    record Unknown(Place place) implements Problem {}

    /** Nothing there has this name, but something of another {@code section} has. */
    record Misplaced(Place place, Section section) implements Problem {}

    /** Several things have this name; {@code candidates} are their slugs. */
    record Ambiguous(Place place, List<String> candidates) implements Problem {}

    /** The thing named by {@code slug} was given before, perhaps in another spelling. */
    record Repeated(Place place, Place first, String slug) implements Problem {}
}

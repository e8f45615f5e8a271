package org.peldano.catalogue;

import java.util.List;

/** A function of the profession, to which tasks belong. */
public record Area(String slug, LocalizedText name, List<Citation> sources) {

    public Area {
        sources = List.copyOf(sources);
    }
}

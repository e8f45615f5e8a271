package org.peldano.catalogue;

import java.util.List;

/** Something that holds for some employers only; requirements that depend on it count only where it holds. */
public record Condition(String slug, LocalizedText name, LocalizedText question, List<Citation> sources) {

    public Condition {
        sources = List.copyOf(sources);
    }
}

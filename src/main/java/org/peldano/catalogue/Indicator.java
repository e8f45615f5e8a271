package org.peldano.catalogue;

import java.util.List;

/** An observable behaviour that shows a skill. */
public record Indicator(String slug, LocalizedText text, Basis basis, List<Citation> sources) {

    public Indicator {
        sources = List.copyOf(sources);
    }
}

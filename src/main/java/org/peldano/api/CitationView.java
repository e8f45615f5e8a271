package org.peldano.api;

import java.util.Collection;
import java.util.List;
import org.peldano.catalogue.Citation;

/** Where a document says something. */
public record CitationView(String document, String ref) {

    static List<CitationView> list(Collection<Citation> citations) {
        return citations.stream()
                .distinct()
                .map(c -> new CitationView(c.document(), c.ref()))
                .toList();
    }
}

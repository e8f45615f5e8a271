package org.peldano.store;

import static java.util.stream.Collectors.toCollection;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.ArrayList;
import java.util.List;
import org.peldano.catalogue.Citation;

/** Where a document says something. */
@Embeddable
record CitationRow(
        @ManyToOne(fetch = FetchType.LAZY) @JoinColumn(name = "document_id")
        DocumentEntity document,

        String ref) {

    static List<CitationRow> rows(List<Citation> citations, References references) {
        return citations.stream()
                .map(c -> new CitationRow(references.document(c.document()), c.ref()))
                .collect(toCollection(ArrayList::new));
    }

    static List<Citation> citations(List<CitationRow> rows) {
        return rows.stream()
                .map(row -> new Citation(row.document.slug, row.ref))
                .toList();
    }
}

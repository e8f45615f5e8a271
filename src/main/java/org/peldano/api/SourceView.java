package org.peldano.api;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.peldano.catalogue.Document;
import org.peldano.catalogue.Framework;

/** A document on which an answer rests. {@code date} is null where it states none. */
public record SourceView(String document, String title, URI url, LocalDate date) {

    public static List<SourceView> list(Framework framework, Set<String> cited) {
        return framework.documents().stream()
                .filter(document -> cited.contains(document.slug()))
                .map(SourceView::of)
                .toList();
    }

    private static SourceView of(Document document) {
        return new SourceView(document.slug(), document.title(), document.url(), document.date());
    }
}

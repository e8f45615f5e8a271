package org.peldano.api;

import java.net.URI;
import java.util.List;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.EscoMatch.Closeness;
import org.peldano.catalogue.Item;

/** The nearest concept of ESCO; its label is English in every language of ours. */
public record EscoView(URI uri, String label, String version, Closeness match) {

    static List<EscoView> list(Item item) {
        return item.esco().stream().map(EscoView::of).toList();
    }

    private static EscoView of(EscoMatch esco) {
        return new EscoView(esco.uri(), esco.label(), esco.version(), esco.match());
    }
}

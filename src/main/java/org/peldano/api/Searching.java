package org.peldano.api;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Predicate;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Item;
import org.peldano.search.HitType;
import org.peldano.search.SearchIndex;

/** The index of the catalogue that is live, made when somebody first looks for something in it. */
@ApplicationScoped
public class Searching {

    private volatile Prepared prepared = new Prepared(0, null);

    /** The index of one version. */
    private record Prepared(long version, SearchIndex index) {}

    /** An index of {@code catalogue}, or of a newer one. */
    public SearchIndex in(Catalogue catalogue) {
        var current = prepared;
        return current.version >= catalogue.version() ? current.index : prepare(catalogue);
    }

    /** Which items of {@code type} have all the words of {@code q}; all of them where it is null. */
    Predicate<Item> filter(Catalogue catalogue, HitType type, String q) {
        if (q == null) {
            return item -> true;
        }
        var found = in(catalogue).holding(Query.of(q), type);
        return item -> found.contains(item.slug());
    }

    /** One at a time: a second caller waits for what the first one makes. */
    private synchronized SearchIndex prepare(Catalogue catalogue) {
        if (prepared.version < catalogue.version()) {
            prepared = new Prepared(catalogue.version(), new SearchIndex(catalogue));
        }
        return prepared.index;
    }
}

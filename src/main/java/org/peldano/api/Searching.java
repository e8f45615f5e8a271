package org.peldano.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Predicate;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Item;
import org.peldano.search.HitType;
import org.peldano.search.SearchIndex;

/** The index of what is published, made before anybody can look for something in it. */
@ApplicationScoped
public class Searching {

    private volatile SearchIndex index;

    void renew(@Observes Catalogue catalogue) {
        index = new SearchIndex(catalogue);
    }

    public SearchIndex index() {
        return index;
    }

    /** Which items of {@code type} have all the words of {@code q}; all of them where it is null. */
    Predicate<Item> filter(HitType type, String q) {
        if (q == null) {
            return item -> true;
        }
        var found = index.holding(Query.of(q), type);
        return item -> found.contains(item.slug());
    }
}

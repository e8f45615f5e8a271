package org.peldano.publishing;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.EscoMatch;
import org.peldano.catalogue.Item;

/** A skill or task in the words of schema.org. */
public final class Term {

    private Term() {}

    /** The {@code DefinedTerm} as a JSON-LD document; {@code base} is our public address. */
    public static String jsonLd(Item item, Locale language, URI base) {
        var section = item.section().slug();
        return JsonLd.write(Thing.document("DefinedTerm")
                .with("@id", base + "/api/" + section + "/" + item.slug())
                .with("name", item.name().in(language))
                .with("description", item.description().in(language))
                .with("alternateName", item.aliases().in(language))
                .with("sameAs", same(item)));
    }

    private static List<String> same(Item item) {
        return item.esco().stream()
                .filter(esco -> esco.match() == EscoMatch.Closeness.EXACT)
                .map(esco -> esco.uri().toString())
                .toList();
    }
}

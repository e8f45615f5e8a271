package org.peldano.catalogue;

import java.util.List;
import java.util.Locale;

/** Other names that people use for the same thing, per language. */
public record Aliases(List<String> es, List<String> en) {

    public static final Aliases NONE = new Aliases(List.of(), List.of());

    public Aliases {
        es = es == null ? List.of() : List.copyOf(es);
        en = en == null ? List.of() : List.copyOf(en);
    }

    public List<String> in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : es;
    }
}

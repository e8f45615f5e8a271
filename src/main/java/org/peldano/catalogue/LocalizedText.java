package org.peldano.catalogue;

import java.util.Locale;
import java.util.Objects;

/** The same text in every language of the service. */
public record LocalizedText(String es, String en) {

    public LocalizedText {
        Objects.requireNonNull(es, "es");
        Objects.requireNonNull(en, "en");
    }

    /** The English text for an English locale, else the Spanish one. */
    public String in(Locale language) {
        return Locale.ENGLISH.getLanguage().equals(language.getLanguage()) ? en : es;
    }
}

package org.peldano.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;

/** In which language an answer is given: {@code lang} over {@code Accept-Language} over Spanish. */
public final class Language {

    public static final Locale SPANISH = Locale.forLanguageTag("es");
    public static final List<Locale> SPOKEN = List.of(SPANISH, Locale.ENGLISH);

    private Language() {}

    /** The language that {@code lang} names; empty where we do not speak it. */
    static Optional<Locale> named(String lang) {
        return SPOKEN.stream().filter(l -> l.getLanguage().equals(lang)).findFirst();
    }

    /** The best of ours for a header, which may be null; one that cannot be read counts as absent. */
    static Locale accepted(String acceptLanguage) {
        if (acceptLanguage == null) {
            return SPANISH;
        }
        try {
            var ranges = LanguageRange.parse(acceptLanguage).stream()
                    .filter(range -> range.getWeight() > 0)
                    .toList();
            var best = Locale.lookup(ranges, SPOKEN);
            return best == null ? SPANISH : best;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The JDK itself falls over a lone hyphen.
            return SPANISH;
        }
    }
}

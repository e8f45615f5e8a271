package org.peldano.http;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** In which language an answer is given: {@code lang} over {@code Accept-Language} over Spanish. */
public final class Language {

    public static final Locale SPANISH = Locale.forLanguageTag("es");
    public static final List<Locale> SPOKEN = List.of(SPANISH, Locale.ENGLISH);

    private static final String ANY = "*";

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
            var given = LanguageRange.parse(acceptLanguage);
            // Also what is not wanted is named.
            var named = given.stream()
                    .map(range -> new LanguageRange(range.getRange()))
                    .toList();
            var others = SPOKEN.stream()
                    .filter(ours -> Locale.lookup(named, List.of(ours)) == null)
                    .toList();
            var ranges = given.stream()
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> range.getRange().equals(ANY) ? as(range, others) : Stream.of(range))
                    .toList();
            var best = Locale.lookup(ranges, SPOKEN);
            return best == null ? SPANISH : best;
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            // The JDK itself falls over a lone hyphen.
            return SPANISH;
        }
    }

    /** What any language, where it is liked, says of those that are not named. */
    private static Stream<LanguageRange> as(LanguageRange any, List<Locale> others) {
        return others.stream().map(other -> new LanguageRange(other.getLanguage(), any.getWeight()));
    }
}

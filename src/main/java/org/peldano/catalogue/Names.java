package org.peldano.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** When two names are the same name. */
public final class Names {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Names() {}

    /** {@code name} without case, accents and surrounding or doubled space. */
    public static String normalize(String name) {
        var decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var bare = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACE.matcher(bare).replaceAll(" ").strip();
    }
}

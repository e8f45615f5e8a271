package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/**
 * Where in a table something stands, counted from 1.
 *
 * @param fragment after RFC 7111
 * @param name how to call it to the caller; null where the answer tells by itself
 */
record CsvPlace(String fragment, Wording name) {

    static CsvPlace column(long number) {
        return new CsvPlace("#col=" + number, Wording.of("detail.csv.column", number));
    }

    static CsvPlace line(long number) {
        return new CsvPlace("#row=" + number, Wording.of("detail.csv.line", number));
    }

    static CsvPlace cell(long line, long column, String name) {
        return new CsvPlace("#cell=" + line + "," + column, language -> name);
    }

    CsvPlace untold() {
        return new CsvPlace(fragment, null);
    }

    Flaw flaw(Wording what, List<String> suggestions) {
        return Flaw.at(
                fragment, name == null ? what : language -> said(name.in(language), what.in(language)), suggestions);
    }

    /** {@code what} is to be said of {@code name}. */
    static String said(String name, String what) {
        return name + ": " + inside(what);
    }

    /** A sentence, or its beginning, as it is written inside another. */
    static String inside(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}

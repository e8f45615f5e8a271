package org.peldano.api;

import java.time.Period;
import java.util.Locale;
import org.peldano.http.Messages;

/** How long somebody has done something, in words. */
final class Lengths {

    private Lengths() {}

    /** Years and months, as few of the latter as possible. */
    static String inWords(Period length, Locale language) {
        var whole = length.normalized();
        var years = Messages.text(language, "length.years", whole.getYears());
        var months = Messages.text(language, "length.months", whole.getMonths());
        if (whole.getYears() == 0) {
            return months;
        }
        return whole.getMonths() == 0 ? years : Messages.text(language, "length.both", years, months);
    }
}

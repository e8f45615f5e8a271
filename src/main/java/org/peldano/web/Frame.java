package org.peldano.web;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.peldano.http.Language;

/**
 * What is the same around every page.
 *
 * @param address path and query of the page, without the choice of a language
 * @param base how the service calls itself, for those who read the page elsewhere
 */
record Frame(Locale language, String address, String base, Assets assets) {

    String say(String key, Object... values) {
        return Words.text(language, key, values);
    }

    /** The page at {@code path} in the language of this one. */
    String to(String path) {
        return in(language, path);
    }

    /** This page in {@code other}. */
    String in(Locale other) {
        return in(other, address);
    }

    List<Locale> languages() {
        return Language.SPOKEN;
    }

    String asset(String name) {
        return assets.address(name);
    }

    /** All words whose keys begin with {@code prefix}, for a script; nothing in them can end it. */
    String words(String prefix) {
        return Words.json(language, prefix);
    }

    /** A value of ours as its slug. */
    String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Years and months in words. */
    String period(Period period) {
        var years = period.getYears() == 0 ? "" : say("years", period.getYears());
        var months = period.getMonths() == 0 && period.getYears() > 0 ? "" : say("months", period.getMonths());
        return years.isEmpty() || months.isEmpty() ? years + months : say("years.and.months", years, months);
    }

    /** With as many decimals as it has. */
    String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(language).format(number);
    }

    String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(date);
    }

    private static String in(Locale language, String path) {
        int fragment = path.indexOf('#') < 0 ? path.length() : path.indexOf('#');
        var page = path.substring(0, fragment);
        return page + (page.contains("?") ? '&' : '?') + "lang=" + language.getLanguage() + path.substring(fragment);
    }
}

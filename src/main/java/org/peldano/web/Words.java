package org.peldano.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the pages say, from {@code pages_es.properties} and {@code pages_en.properties}. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String text(Locale language, String key, Object... values) {
        var pattern = ResourceBundle.getBundle("pages", language, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, language).format(values);
    }
}

package org.peldano.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The service's own words, from {@code messages_es.properties} and {@code messages_en.properties}. */
public final class Messages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Messages() {}

    /** The message of {@code key}, with {@code {0}}, {@code {1}} … replaced by {@code values}. */
    public static String text(Locale language, String key, Object... values) {
        var pattern =
                ResourceBundle.getBundle("messages", language, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, language).format(values);
    }
}

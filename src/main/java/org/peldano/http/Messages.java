package org.peldano.http;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** The service's own words, from {@code messages_es.properties} and {@code messages_en.properties}. */
public final class Messages {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private static final Map<Message, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /** The message of {@code key}, with {@code {0}}, {@code {1}} … replaced by {@code values}. */
    public static String text(Locale language, String key, Object... values) {
        var format = FORMATS.computeIfAbsent(new Message(language, key), Message::format);
        // A format serves one at a time, and a copy is made faster than a new one.
        return ((MessageFormat) format.clone()).format(values);
    }

    private record Message(Locale language, String key) {

        MessageFormat format() {
            var words = ResourceBundle.getBundle("messages", language, NO_FALLBACK);
            return new MessageFormat(words.getString(key), language);
        }
    }
}

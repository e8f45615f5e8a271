package org.peldano.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;

/** What the pages say, from {@code pages_es.properties} and {@code pages_en.properties}. */
final class Words {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Words() {}

    static String text(Locale language, String key, Object... values) {
        return new MessageFormat(bundle(language).getString(key), language).format(values);
    }

    /** The patterns of all keys that begin with {@code prefix}, as they can stand in a script. */
    static String json(Locale language, String prefix) {
        var bundle = bundle(language);
        var words = new TreeMap<String, String>();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .forEach(key -> words.put(key, bundle.getString(key)));
        try {
            return new ObjectMapper().writeValueAsString(words).replace("<", "\\u003c");
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("pages", language, NO_FALLBACK);
    }
}

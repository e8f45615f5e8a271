package org.peldano.publishing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.peldano.catalogue.Kind;

/** Our own words between those of the catalogue, in one language. */
record Words(Locale language) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    String text(String key, Object... values) {
        var pattern =
                ResourceBundle.getBundle("messages", language, NO_FALLBACK).getString(key);
        return new MessageFormat(pattern, language).format(values);
    }

    String of(Kind kind) {
        return text("kind." + kind.slug());
    }
}

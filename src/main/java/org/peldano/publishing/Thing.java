package org.peldano.publishing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** A thing in the words of schema.org, made property by property; what is not known is left out. */
final class Thing {

    private static final String CONTEXT = "https://schema.org";

    private final Map<String, Object> properties = new LinkedHashMap<>();

    private Thing() {}

    /** A thing that is a document of its own. */
    static Thing document(String type) {
        return new Thing().with("@context", CONTEXT).with("@type", type);
    }

    /** A thing within another. */
    static Thing part(String type) {
        return new Thing().with("@type", type);
    }

    /** Nothing changes where {@code value} is null or an empty list. */
    Thing with(String property, Object value) {
        if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
            properties.put(property, value);
        }
        return this;
    }

    Thing with(Map<String, ?> more) {
        more.forEach(this::with);
        return this;
    }

    @JsonValue
    Map<String, Object> properties() {
        return properties;
    }
}

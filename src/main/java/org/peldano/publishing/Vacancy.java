package org.peldano.publishing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an employer says of a position that is open, by the names of schema.org and already checked.
 *
 * @param title what the employer calls it, or null
 * @param about what the employer says of itself, paragraph by paragraph
 * @param properties everything else, to be published as it is
 */
public record Vacancy(String title, List<String> about, Map<String, Object> properties) {

    public Vacancy {
        about = List.copyOf(about);
        properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
    }
}

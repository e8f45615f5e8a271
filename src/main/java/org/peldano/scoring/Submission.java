package org.peldano.scoring;

import static java.util.Collections.unmodifiableMap;

import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peldano.catalogue.Section;

/**
 * What a caller gave about a person, in the caller's own words and order.
 *
 * @param answers proficiency, 0 to 5, by section and name of the item; null where it is not assessed
 * @param experience years and months by name of the level; null where they are not known
 * @param conditions names of the conditions that hold
 */
public record Submission(
        Map<Section, Map<String, Integer>> answers, Map<String, Period> experience, List<String> conditions) {

    public Submission {
        var copy = new LinkedHashMap<Section, Map<String, Integer>>();
        answers.forEach((section, named) -> copy.put(section, unmodifiableMap(new LinkedHashMap<>(named))));
        answers = unmodifiableMap(copy);
        experience = unmodifiableMap(new LinkedHashMap<>(experience));
        conditions = List.copyOf(conditions);
    }
}

package org.peldano.scoring;

import java.time.Period;
import java.util.Map;
import java.util.Set;
import org.peldano.catalogue.Section;

/**
 * What is known of a person, by slug. A section that is a key is compared, even if nothing in it is assessed;
 * an item that is absent is not assessed.
 *
 * @param answers proficiency, 0 to 5, by section and slug of the item
 * @param experience years and months by slug of the level at which they were spent
 * @param conditions slugs of the conditions that hold
 */
public record Profile(
        Map<Section, Map<String, Integer>> answers, Map<String, Period> experience, Set<String> conditions) {

    public Profile {
        answers = Map.copyOf(answers);
        experience = Map.copyOf(experience);
        conditions = Set.copyOf(conditions);
    }
}

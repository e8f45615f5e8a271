package org.peldano.scoring;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;

/**
 * What is known of a person, by slug. A section that is a key is compared, even if nothing in it is assessed;
 * an item that is absent is not assessed.
 *
 * @param answers proficiency, 0 to 5, by section and slug of the item
 * @param experience the time spent at each level, at most once a level
 * @param conditions slugs of the conditions that hold
 */
public record Profile(Map<Section, Map<String, Integer>> answers, List<Tenure> experience, Set<String> conditions) {

    /** The years and months spent at a level. */
    public record Tenure(Level level, Period length) {}

    public Profile {
        answers = Map.copyOf(answers);
        experience = List.copyOf(experience);
        conditions = Set.copyOf(conditions);
    }

    /** The requirements of {@code level} that count: those of the sections given whose condition, if any, holds. */
    public List<Requirement> inScopeOf(Level level) {
        return level.requirements().stream().filter(this::counts).toList();
    }

    boolean counts(Requirement requirement) {
        var condition = requirement.condition();
        return answers.containsKey(requirement.item().section())
                && (condition == null || conditions.contains(condition.slug()));
    }

    /** The proficiency in {@code item}, null where it is not assessed. */
    public Integer answer(Item item) {
        return answers.getOrDefault(item.section(), Map.of()).get(item.slug());
    }
}

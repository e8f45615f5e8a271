package org.peldano.catalogue;

import java.util.List;

/**
 * That a level asks for a skill or a task.
 *
 * @param required the proficiency asked, 1 to 5
 * @param minimum the proficiency below which it blocks whatever the score, 0 (never) to {@code required}
 * @param condition the condition under which it counts, or null where it always does
 * @param rationale why these figures
 */
public record Requirement(
        Item item,
        int required,
        int minimum,
        Importance importance,
        Condition condition,
        Origin origin,
        Basis basis,
        LocalizedText rationale,
        List<Citation> sources) {

    public Requirement {
        if (required < 1 || required > 5 || minimum < 0 || minimum > required) {
            throw new IllegalArgumentException(item.slug() + ": required " + required + ", minimum " + minimum);
        }
        sources = List.copyOf(sources);
    }

    /** Whether nothing less than what is required will do. */
    public boolean gate() {
        return minimum == required;
    }

    public int weight() {
        return importance.weight();
    }
}

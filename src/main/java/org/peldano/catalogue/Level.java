package org.peldano.catalogue;

import java.util.List;

/**
 * A rung of the ladder: what it asks of a person, in the order in which it is published.
 *
 * @param rank the height on the ladder; a higher rank is a more senior level
 * @param notScorable why no profile can be compared with it, or null where one can
 * @param passingScore the score from which a profile meets it, null where it cannot be scored
 * @param from the step from the level below, null on the lowest rung
 */
public record Level(
        String slug,
        Role role,
        int rank,
        LocalizedText name,
        LocalizedText shortName,
        Aliases aliases,
        LocalizedText summary,
        Documented documented,
        LocalizedText notScorable,
        Integer passingScore,
        Transition from,
        List<Citation> sources,
        List<Requirement> requirements,
        long changedIn)
        implements Named {

    public Level {
        sources = List.copyOf(sources);
        requirements = List.copyOf(requirements);
    }

    public boolean scorable() {
        return notScorable == null;
    }

    public List<Requirement> requirements(Section section) {
        return requirements.stream().filter(r -> r.item().section() == section).toList();
    }

    /** The lowest rung of its ladder. */
    public Level ground() {
        return from == null ? this : from.level().ground();
    }
}

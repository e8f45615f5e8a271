package org.peldano.publishing;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;

/**
 * A level of a role, and what it asks for that neither all of the role's levels nor those below it do.
 *
 * @param experience null where it asks for none
 */
public record Rung(
        String slug,
        String name,
        String summary,
        Experience experience,
        List<Responsibility> responsibilities,
        List<Competence> skills) {

    /** What each of {@code levels}, lowest first, adds to {@code common}. */
    static List<Rung> list(List<Level> levels, List<Requirement> common, Locale language, URI base) {
        Set<Item> asked = new HashSet<>();
        common.forEach(requirement -> asked.add(requirement.item()));
        var rungs = new ArrayList<Rung>();
        for (var level : levels) {
            var added = level.requirements().stream()
                    .filter(requirement -> asked.add(requirement.item()))
                    .toList();
            rungs.add(new Rung(
                    level.slug(),
                    level.name().in(language),
                    level.summary().in(language),
                    Experience.of(level, language),
                    Responsibility.list(added, language, base),
                    Competence.list(added, language, base)));
        }
        return rungs;
    }

    /** What all of {@code levels}, lowest first, that ask for anything ask for, as the lowest of them does. */
    static List<Requirement> common(List<Level> levels) {
        var asking =
                levels.stream().filter(level -> !level.requirements().isEmpty()).toList();
        if (asking.isEmpty()) {
            return List.of();
        }
        return asking.get(0).requirements().stream()
                .filter(requirement -> asking.stream().allMatch(level -> asks(level, requirement.item())))
                .toList();
    }

    private static boolean asks(Level level, Item item) {
        return level.requirements().stream()
                .anyMatch(requirement -> requirement.item().equals(item));
    }
}

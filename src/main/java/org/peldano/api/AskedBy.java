package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.Requirement;

/** A level that asks for an item, and how. {@code condition} is the slug of the one under which it counts, or null. */
public record AskedBy(
        String slug,
        String name,
        int required,
        int minimum,
        boolean gate,
        Importance importance,
        Origin origin,
        Basis basis,
        String condition) {

    static List<AskedBy> list(Item item, Catalogue catalogue, Locale language) {
        return catalogue.demandsOf(item).stream()
                .map(demand -> of(demand.level(), demand.requirement(), language))
                .toList();
    }

    private static AskedBy of(Level level, Requirement requirement, Locale language) {
        return new AskedBy(
                level.slug(),
                level.name().in(language),
                requirement.required(),
                requirement.minimum(),
                requirement.gate(),
                requirement.importance(),
                requirement.origin(),
                requirement.basis(),
                RequiredSkill.condition(requirement));
    }
}

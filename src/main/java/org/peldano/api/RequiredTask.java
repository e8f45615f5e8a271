package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.Requirement;

/** A task as a level asks for it. {@code condition} is the slug of the one under which it counts, or null. */
public record RequiredTask(
        String slug,
        String name,
        String description,
        String area,
        int required,
        int minimum,
        boolean gate,
        Importance importance,
        Origin origin,
        Basis basis,
        String condition,
        List<CitationView> sources) {

    static RequiredTask of(Requirement requirement, Locale language) {
        var task = requirement.item();
        return new RequiredTask(
                task.slug(),
                task.name().in(language),
                task.description().in(language),
                task.group(),
                requirement.required(),
                requirement.minimum(),
                requirement.gate(),
                requirement.importance(),
                requirement.origin(),
                requirement.basis(),
                RequiredSkill.condition(requirement),
                RequiredSkill.sources(requirement));
    }
}

package org.peldano.api;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Citation;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Skill;

/** A skill as a level asks for it. {@code condition} is the slug of the one under which it counts, or null. */
public record RequiredSkill(
        String slug,
        String name,
        String description,
        Kind kind,
        int required,
        int minimum,
        boolean gate,
        Importance importance,
        Origin origin,
        Basis basis,
        String condition,
        List<IndicatorView> indicators,
        List<CitationView> sources) {

    static RequiredSkill of(Requirement requirement, Skill skill, Locale language) {
        return new RequiredSkill(
                skill.slug(),
                skill.name().in(language),
                skill.description().in(language),
                skill.kind(),
                requirement.required(),
                requirement.minimum(),
                requirement.gate(),
                requirement.importance(),
                requirement.origin(),
                requirement.basis(),
                condition(requirement),
                IndicatorView.list(skill, language),
                sources(requirement));
    }

    static String condition(Requirement requirement) {
        return requirement.condition() == null ? null : requirement.condition().slug();
    }

    /** Where the item is described, and where it is said that the level asks for it. */
    static List<CitationView> sources(Requirement requirement) {
        Stream<Citation> all = Stream.concat(requirement.item().sources().stream(), requirement.sources().stream());
        return CitationView.list(all.toList());
    }
}

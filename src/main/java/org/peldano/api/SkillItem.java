package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Skill;

/** A skill in a list. {@code levels} are the slugs of those that ask for it. */
record SkillItem(String slug, String name, String description, Kind kind, List<String> levels) {

    static SkillItem of(Skill skill, Catalogue catalogue, Locale language) {
        return new SkillItem(
                skill.slug(),
                skill.name().in(language),
                skill.description().in(language),
                skill.kind(),
                catalogue.demandsOf(skill).stream()
                        .map(demand -> demand.level().slug())
                        .toList());
    }
}

package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Skill;

/** A skill: how it shows, who asks for it, and where it comes from. */
public record SkillView(
        String slug,
        String name,
        String description,
        Kind kind,
        List<String> aliases,
        List<IndicatorView> indicators,
        List<AskedBy> levels,
        List<EscoView> esco,
        List<CitationView> sources,
        long changedIn,
        String language) {

    public static SkillView of(Skill skill, Catalogue catalogue, Locale language) {
        return new SkillView(
                skill.slug(),
                skill.name().in(language),
                skill.description().in(language),
                skill.kind(),
                skill.aliases().in(language),
                IndicatorView.list(skill, language),
                AskedBy.list(skill, catalogue, language),
                EscoView.list(skill),
                CitationView.list(skill.sources()),
                skill.changedIn(),
                language.getLanguage());
    }
}

package org.peldano.catalogue;

import java.util.List;

/** Something that a person can or knows. */
public record Skill(
        String slug,
        Kind kind,
        LocalizedText name,
        LocalizedText description,
        Aliases aliases,
        List<EscoMatch> esco,
        List<Indicator> indicators,
        List<Citation> sources,
        long changedIn)
        implements Item {

    public Skill {
        esco = List.copyOf(esco);
        indicators = List.copyOf(indicators);
        sources = List.copyOf(sources);
    }

    @Override
    public Section section() {
        return Section.SKILLS;
    }

    @Override
    public String group() {
        return kind.slug();
    }
}

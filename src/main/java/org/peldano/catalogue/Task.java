package org.peldano.catalogue;

import java.util.List;

/** Something that a person in the role does. */
public record Task(
        String slug,
        Area area,
        LocalizedText name,
        LocalizedText description,
        Aliases aliases,
        List<EscoMatch> esco,
        List<Citation> sources,
        long changedIn)
        implements Item {

    public Task {
        esco = List.copyOf(esco);
        sources = List.copyOf(sources);
    }

    @Override
    public Section section() {
        return Section.TASKS;
    }

    @Override
    public String group() {
        return area.slug();
    }
}

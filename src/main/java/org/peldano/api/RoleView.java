package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.OccupationCode;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Section;
import org.peldano.catalogue.Task;

/** A role, its levels, lowest first, and the areas of what it does at any of them. */
record RoleView(
        String slug,
        String name,
        String summary,
        List<String> aliases,
        List<Rung> levels,
        List<Ref> areas,
        List<OccupationCode> codes,
        List<CitationView> sources,
        long changedIn,
        String language) {

    static RoleView of(Role role, Catalogue catalogue, Locale language) {
        var levels = catalogue.levelsOf(role);
        var areas = levels.stream()
                .flatMap(level -> level.requirements(Section.TASKS).stream())
                .map(requirement -> ((Task) requirement.item()).area())
                .map(area -> new Ref(area.slug(), area.name().in(language)))
                .distinct();
        return new RoleView(
                role.slug(),
                role.name().in(language),
                role.summary().in(language),
                role.aliases().in(language),
                Rung.list(levels, language),
                areas.toList(),
                role.codes(),
                CitationView.list(role.sources()),
                role.changedIn(),
                language.getLanguage());
    }
}

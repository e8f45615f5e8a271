package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Role;

/** A role in a list. */
record RoleItem(String slug, String name, String summary, List<Rung> levels) {

    static RoleItem of(Role role, Catalogue catalogue, Locale language) {
        return new RoleItem(
                role.slug(),
                role.name().in(language),
                role.summary().in(language),
                Rung.list(catalogue.levelsOf(role), language));
    }
}

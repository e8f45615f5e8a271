package org.peldano.api;

import java.util.function.Predicate;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Role;

/** Which skills or tasks a list shows: those that a role or level asks for. */
record ItemFilter(Catalogue catalogue, String role, String level) implements Predicate<Item> {

    /** The filter of the parameters given; those that are null filter nothing. */
    static ItemFilter of(Catalogue catalogue, String role, String level) {
        Known.oneOf(catalogue.roles().stream().map(Role::slug).toList(), "role", role);
        Known.oneOf(catalogue.levels().stream().map(Level::slug).toList(), "level", level);
        return new ItemFilter(catalogue, role, level);
    }

    @Override
    public boolean test(Item item) {
        if (role == null && level == null) {
            return true;
        }
        return catalogue.demandsOf(item).stream()
                .anyMatch(
                        demand -> (role == null || demand.level().role().slug().equals(role))
                                && (level == null || demand.level().slug().equals(level)));
    }
}

package org.peldano.web;

import java.util.List;
import java.util.Locale;
import org.peldano.api.LevelView;
import org.peldano.api.Ref;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.scoring.Progression;
import org.peldano.scoring.Progression.Change;
import org.peldano.scoring.Progression.Shift;

/**
 * A level as the first page shows it.
 *
 * @param added what it asks that the level below does not, by address
 * @param raised of how much it asks more than the level below
 * @param same whether it asks for anything that the level below asks for
 */
record HomeRung(LevelView level, List<Ref> added, long raised, boolean same) {

    static HomeRung of(Level level, Catalogue catalogue, Locale language) {
        var shifts = level.from() == null
                ? List.<Shift>of()
                : Progression.between(level.from().level(), level).shifts();
        return new HomeRung(
                LevelView.of(level, catalogue, language),
                shifts.stream()
                        .filter(shift -> shift.change() == Change.NEW)
                        .map(shift -> new Ref(
                                address(shift.item()), shift.item().name().in(language)))
                        .toList(),
                shifts.stream().filter(shift -> shift.change() == Change.RAISED).count(),
                shifts.stream().anyMatch(shift -> shift.before() != null && shift.after() != null));
    }

    static String address(Item item) {
        return "/" + item.section().slug() + "/" + item.slug();
    }
}

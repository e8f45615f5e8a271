package org.peldano.scoring;

import java.time.Period;
import java.util.List;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Area;
import org.peldano.catalogue.Basis;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Documented;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Origin;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;
import org.peldano.catalogue.Transition;

/** Levels made by hand, with no more in them than scoring reads. */
final class SampleLevels {

    private SampleLevels() {}

    static Level ground(String slug, int passing, List<Requirement> requirements) {
        return level(slug, 1, passing, null, requirements);
    }

    /** {@code experience} is null where none is asked. */
    static Level above(Level from, String slug, int passing, Period experience, List<Requirement> requirements) {
        return level(slug, from.rank() + 1, passing, new Transition(from, experience, text(slug)), requirements);
    }

    static Requirement asks(Item item, Importance importance, int required, int minimum, Condition condition) {
        return new Requirement(
                item, required, minimum, importance, condition, Origin.LEVEL, Basis.SOURCE, text(""), List.of());
    }

    static Item skill(String slug, Kind kind) {
        return new Skill(slug, kind, text(slug), text(slug), Aliases.NONE, List.of(), List.of(), List.of(), 1);
    }

    static Item task(String slug, String area) {
        var group = new Area(area, text(area), List.of());
        return new Task(slug, group, text(slug), text(slug), Aliases.NONE, List.of(), List.of(), 1);
    }

    static Condition condition(String slug) {
        return new Condition(slug, text(slug), text(slug), List.of());
    }

    private static Level level(String slug, int rank, int passing, Transition from, List<Requirement> requirements) {
        var role = new Role("role", text("role"), Aliases.NONE, text("role"), List.of(), List.of(), 1);
        return new Level(
                slug,
                role,
                rank,
                text(slug),
                text(slug),
                Aliases.NONE,
                text(slug),
                Documented.FULL,
                null,
                passing,
                from,
                List.of(),
                requirements,
                1);
    }

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }
}

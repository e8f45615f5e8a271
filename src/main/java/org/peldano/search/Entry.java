package org.peldano.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.Aliases;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Indicator;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;

/** A thing that can be found, and the words by which it is. */
record Entry(HitType type, String slug, LocalizedText name, Aliases aliases, List<LocalizedText> texts) {

    /** Everything in {@code catalogue} that can be found, in the order in which it is published. */
    static List<Entry> of(Catalogue catalogue) {
        var entries = new ArrayList<Entry>();
        catalogue.roles().forEach(role -> entries.add(of(role)));
        catalogue.levels().forEach(level -> entries.add(of(level)));
        catalogue.tasks().forEach(task -> entries.add(of(task)));
        catalogue.skills().forEach(skill -> entries.add(of(skill)));
        return entries;
    }

    private static Entry of(Role role) {
        return new Entry(HitType.ROLE, role.slug(), role.name(), role.aliases(), List.of(role.summary()));
    }

    private static Entry of(Level level) {
        var aliases = new Aliases(
                also(level.shortName().es(), level.aliases().es()),
                also(level.shortName().en(), level.aliases().en()));
        return new Entry(HitType.LEVEL, level.slug(), level.name(), aliases, List.of(level.summary()));
    }

    private static Entry of(Task task) {
        return of(HitType.TASK, task, List.of());
    }

    private static Entry of(Skill skill) {
        return of(HitType.SKILL, skill, skill.indicators());
    }

    private static Entry of(HitType type, Item item, List<Indicator> indicators) {
        var texts =
                Stream.concat(Stream.of(item.description()), indicators.stream().map(Indicator::text));
        return new Entry(type, item.slug(), item.name(), item.aliases(), texts.toList());
    }

    private static List<String> also(String name, List<String> aliases) {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }

    /** Its name and its aliases, in this order. */
    List<String> names(Locale language) {
        return also(name.in(language), aliases.in(language));
    }

    List<String> texts(Locale language) {
        return texts.stream().map(text -> text.in(language)).toList();
    }
}

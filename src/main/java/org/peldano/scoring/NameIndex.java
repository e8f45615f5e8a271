package org.peldano.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;

/**
 * Everything in a framework that a profile can name. An item is looked up among the requirements of the levels compared
 * with, then what any level of their roles asks, then the whole framework. The first of these that knows the name decides, and in
 * it a slug comes before a name, a name before an alias; as names and aliases are unique within a section, no name is
 * ambiguous in a valid framework.
 */
public final class NameIndex {

    private record Key(Section section, String slug) {

        static Key of(Item item) {
            return new Key(item.section(), item.slug());
        }
    }

    private final Map<Section, Spellings<Item>> items = new EnumMap<>(Section.class);
    private final Spellings<Level> levels = new Spellings<>();
    private final Spellings<Condition> conditions = new Spellings<>();
    private final Map<String, Map<Key, Requirement>> askedByLevel = new HashMap<>();
    private final Map<String, Set<Key>> askedByRole = new HashMap<>();

    public NameIndex(Framework framework) {
        Stream.of(Section.values()).forEach(section -> items.put(section, new Spellings<>()));
        Stream.concat(framework.skills().stream(), framework.tasks().stream()).forEach(this::add);
        framework.levels().forEach(this::add);
        framework.conditions().forEach(this::add);
    }

    private void add(Item item) {
        Spellings.add(items.get(item.section()), item, List.of(item.name()));
    }

    private void add(Level level) {
        Spellings.add(levels, level, List.of(level.name(), level.shortName()));
        var byLevel = askedByLevel.computeIfAbsent(level.slug(), l -> new HashMap<>());
        var byRole = askedByRole.computeIfAbsent(level.role().slug(), r -> new HashSet<>());
        for (var requirement : level.requirements()) {
            var key = Key.of(requirement.item());
            byLevel.put(key, requirement);
            byRole.add(key);
        }
    }

    private void add(Condition condition) {
        var names = List.of(condition.name().es(), condition.name().en());
        conditions.add(condition, condition.slug(), Match.SLUG, List.of(condition.slug()));
        conditions.add(condition, condition.slug(), Match.NAME, names);
    }

    /** The names of what is known at {@code place}, by its normalized slugs, names and aliases in every language. */
    public Map<String, LocalizedText> namesAt(Place place) {
        if (place instanceof Place.Answer answer) {
            return items.get(answer.section()).by(Item::name);
        }
        return place instanceof Place.Experience ? levels.by(Level::name) : conditions.by(Condition::name);
    }

    List<Meaning<Item>> items(List<Level> levels, Section section, String given) {
        return items.get(section).of(given, item -> tier(levels, Key.of(item)));
    }

    private int tier(List<Level> levels, Key key) {
        if (levels.stream().anyMatch(level -> askedByLevel.get(level.slug()).containsKey(key))) {
            return 0;
        }
        var asked = levels.stream()
                .anyMatch(level -> askedByRole.get(level.role().slug()).contains(key));
        return asked ? 1 : 2;
    }

    List<Meaning<Level>> levels(String given) {
        return levels.of(given, level -> 0);
    }

    List<Meaning<Condition>> conditions(String given) {
        return conditions.of(given, condition -> 0);
    }

    /** What {@code level} asks of {@code item}, null where nothing. */
    Requirement requirement(Level level, Item item) {
        return askedByLevel.get(level.slug()).get(Key.of(item));
    }
}

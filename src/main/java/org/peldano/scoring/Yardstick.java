package org.peldano.scoring;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;

/** A level made ready to be compared with many profiles: its requirements found by name, and as plain figures. */
public final class Yardstick {

    private final Level level;
    private final List<Level> levels;
    private final NameIndex names;
    private final Requirement[] requirements;
    private final long[] steps;
    private final Map<Section, Map<String, Integer>> places = new EnumMap<>(Section.class);

    Yardstick(Level level, NameIndex names) {
        this.level = level;
        this.levels = List.of(level);
        this.names = names;
        requirements = level.requirements().toArray(Requirement[]::new);
        steps = level.requirements().stream().mapToLong(Comparison::stepOf).toArray();
        Stream.of(Section.values()).forEach(section -> places.put(section, new HashMap<>()));
        for (int i = 0; i < requirements.length; i++) {
            places.get(requirements[i].item().section())
                    .put(requirements[i].item().slug(), i);
        }
        level.requirements().forEach(requirement -> addNames(requirement.item()));
    }

    /** Adds the names that {@code item} is most often given, each for what it is understood as. */
    private void addNames(Item item) {
        var known = places.get(item.section());
        var aliases = Stream.of(item.aliases().es(), item.aliases().en()).flatMap(List::stream);
        Stream.concat(Stream.of(item.name().es(), item.name().en()), aliases).forEach(name -> {
            var meanings = names.items(levels, item.section(), name);
            var place = meanings.size() == 1 ? known.get(meanings.get(0).slug()) : null;
            if (place != null) {
                known.putIfAbsent(name, place);
            }
        });
    }

    public Level level() {
        return level;
    }

    /** A sheet on which one person after another can be compared. */
    public Sheet sheet() {
        return new Sheet(this);
    }

    Requirement[] requirements() {
        return requirements;
    }

    /**
     * Where in a submission {@code name} may stand: as an item, else as a level at which time was spent, else as a
     * condition. Several where a skill and a task have it; none where nothing has.
     */
    public List<Place> placesOf(String name) {
        var answers = Stream.of(Section.values())
                .filter(section -> !names.items(levels, section, name).isEmpty())
                .<Place>map(section -> new Place.Answer(section, name))
                .toList();
        if (!answers.isEmpty()) {
            return answers;
        }
        if (!names.levels(name).isEmpty()) {
            return List.of(new Place.Experience(name));
        }
        return names.conditions(name).isEmpty() ? List.of() : List.of(new Place.Condition(0, name));
    }

    /** The place of what {@code name} is among the requirements, null where it is none of their usual names. */
    Integer place(Section section, String name) {
        return places.get(section).get(name);
    }

    /** What {@code name} means where it means one thing; else null. */
    Item item(Section section, String name) {
        return only(names.items(levels, section, name));
    }

    Level experience(String name) {
        return only(names.levels(name));
    }

    String condition(String name) {
        var meanings = names.conditions(name);
        return meanings.size() == 1 ? meanings.get(0).slug() : null;
    }

    private static <T> T only(List<Meaning<T>> meanings) {
        return meanings.size() == 1 ? meanings.get(0).thing() : null;
    }

    /** What one step of the requirement at {@code place} earns, in the unit of {@link Comparison}. */
    long step(int place) {
        return steps[place];
    }
}

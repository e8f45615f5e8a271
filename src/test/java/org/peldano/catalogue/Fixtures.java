package org.peldano.catalogue;

import java.net.URI;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** Parts of a catalogue with only what a test cares about. */
public final class Fixtures {

    public static final Role COMMUNITY_MANAGER = role("community-manager");
    public static final Role STRATEGIST = role("strategist");
    public static final Condition ENGLISH =
            new Condition("english", new LocalizedText("Inglés", "English"), same(""), List.of());

    private Fixtures() {}

    public static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    public static Role role(String slug) {
        return new Role(slug, same(slug), Aliases.NONE, same(""), List.of(), List.of(), 1);
    }

    public static Skill skill(String slug) {
        return skill(slug, Kind.APTITUDE, same(slug), Aliases.NONE);
    }

    public static Skill skill(String slug, LocalizedText name, String... spanishAliases) {
        return skill(slug, Kind.APTITUDE, name, new Aliases(List.of(spanishAliases), List.of()));
    }

    public static Skill skill(String slug, Kind kind, LocalizedText name, Aliases aliases) {
        return new Skill(slug, kind, name, same(""), aliases, List.of(), List.of(), List.of(), 1);
    }

    public static Task task(String slug) {
        return task(slug, "crisis");
    }

    public static Task task(String slug, String area) {
        var itsArea = new Area(area, same(area), List.of());
        return new Task(slug, itsArea, same(slug), same(""), Aliases.NONE, List.of(), List.of(), 1);
    }

    public static Requirement requirement(Item item, Importance importance, int required, int minimum) {
        return requirement(item, importance, required, minimum, null);
    }

    public static Requirement requirement(
            Item item, Importance importance, int required, int minimum, Condition condition) {
        return new Requirement(
                item, required, minimum, importance, condition, Origin.LEVEL, Basis.SOURCE, same(""), List.of());
    }

    /** A level that passes at 90. {@code from} is null on the lowest rung. */
    public static Level level(String slug, Role role, int rank, Transition from, Requirement... requirements) {
        return level(slug, role, rank, from, 90, List.of(requirements));
    }

    public static Level level(
            String slug, Role role, int rank, Transition from, Integer passingScore, List<Requirement> requirements) {
        var notScorable = passingScore == null ? same("No document says what it asks.") : null;
        var name = new LocalizedText("Nivel " + slug, "Level " + slug);
        return new Level(
                slug,
                role,
                rank,
                name,
                same(slug + "!"),
                new Aliases(List.of("alias " + slug), List.of()),
                same(""),
                Documented.FULL,
                notScorable,
                passingScore,
                from,
                List.of(),
                requirements,
                1);
    }

    /** The step from {@code level}. {@code minimumExperience} is null where none is asked. */
    public static Transition stepFrom(Level level, Period minimumExperience) {
        return new Transition(level, minimumExperience, same(""));
    }

    public static Framework framework(String slug, List<? extends Item> items, Level... levels) {
        return new Framework(
                slug,
                same(slug),
                same(""),
                new License("CC BY 4.0", URI.create("https://creativecommons.org/licenses/by/4.0/")),
                same(""),
                List.of(),
                List.of(),
                List.of(),
                List.of(ENGLISH),
                List.of(),
                Stream.of(levels).map(Level::role).distinct().toList(),
                only(Skill.class, items),
                only(Task.class, items),
                List.of(levels),
                1);
    }

    private static <T extends Item> List<T> only(Class<T> type, List<? extends Item> items) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}

package org.peldano.catalogue;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that is published at one version, found by slug. */
public final class Catalogue {

    private final long version;
    private final List<Framework> frameworks;
    private final Map<String, Role> roles;
    private final Map<String, Level> levels;
    private final Map<String, Skill> skills;
    private final Map<String, Task> tasks;
    private final Map<String, Framework> frameworkOfLevel = new HashMap<>();
    private final Map<Section, Map<String, List<Demand>>> demands = new EnumMap<>(Section.class);

    /**
     * Indexes what {@code frameworks} publish.
     *
     * @throws IllegalStateException where two things of one type have the same slug
     */
    public Catalogue(long version, List<Framework> frameworks) {
        this.version = version;
        this.frameworks = List.copyOf(frameworks);
        roles = bySlug(Framework::roles, Role::slug);
        levels = bySlug(Framework::levels, Level::slug);
        skills = bySlug(Framework::skills, Skill::slug);
        tasks = bySlug(Framework::tasks, Task::slug);
        frameworks.forEach(
                framework -> framework.levels().forEach(level -> frameworkOfLevel.put(level.slug(), framework)));
        levels.values().forEach(level -> level.requirements()
                .forEach(requirement -> demandsFor(requirement.item()).add(new Demand(level, requirement))));
    }

    private List<Demand> demandsFor(Item item) {
        return demands.computeIfAbsent(item.section(), section -> new HashMap<>())
                .computeIfAbsent(item.slug(), slug -> new ArrayList<>());
    }

    private <T> Map<String, T> bySlug(Function<Framework, List<T>> things, Function<T, String> slug) {
        Stream<T> all = frameworks.stream().map(things).flatMap(List::stream);
        return all.collect(toMap(slug, Function.identity(), Catalogue::refuseSecond, LinkedHashMap::new));
    }

    private static <T> T refuseSecond(T first, T second) {
        throw new IllegalStateException("two with one slug: " + first + " and " + second);
    }

    public long version() {
        return version;
    }

    public List<Framework> frameworks() {
        return frameworks;
    }

    public Optional<Framework> framework(String slug) {
        return frameworks.stream().filter(f -> f.slug().equals(slug)).findFirst();
    }

    public Framework frameworkOf(Level level) {
        return frameworkOfLevel.get(level.slug());
    }

    public Collection<Role> roles() {
        return roles.values();
    }

    public Optional<Role> role(String slug) {
        return Optional.ofNullable(roles.get(slug));
    }

    public Collection<Level> levels() {
        return levels.values();
    }

    public Optional<Level> level(String slug) {
        return Optional.ofNullable(levels.get(slug));
    }

    /** The levels at which a role is held, lowest first. */
    public List<Level> levelsOf(Role role) {
        return ascending(levels.values().stream().filter(l -> l.role().slug().equals(role.slug())));
    }

    /** The levels that are tied to {@code level} by the steps between them, lowest first, itself included. */
    public List<Level> ladder(Level level) {
        var ground = level.ground().slug();
        return ascending(frameworkOf(level).levels().stream()
                .filter(l -> l.ground().slug().equals(ground)));
    }

    private static List<Level> ascending(Stream<Level> levels) {
        return levels.sorted(Comparator.comparingInt(Level::rank)).toList();
    }

    /** The levels that ask for {@code item}, and how. */
    public List<Demand> demandsOf(Item item) {
        return demands.getOrDefault(item.section(), Map.of()).getOrDefault(item.slug(), List.of());
    }

    public Collection<Skill> skills() {
        return skills.values();
    }

    public Optional<Skill> skill(String slug) {
        return Optional.ofNullable(skills.get(slug));
    }

    public Collection<Task> tasks() {
        return tasks.values();
    }

    public Optional<Task> task(String slug) {
        return Optional.ofNullable(tasks.get(slug));
    }
}

package org.peldano.api;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;
import org.peldano.files.EntryType;
import org.peldano.store.Change;

/**
 * The addresses, without their query, of all answers that a change may alter: of the thing itself, the lists in which it
 * stands, and whatever shows it.
 */
final class Affected {

    private final Catalogue catalogue;
    private final TreeSet<String> addresses = new TreeSet<>();

    private Affected(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static List<String> by(Change change, Catalogue catalogue) {
        var affected = new Affected(catalogue);
        affected.add("/api/frameworks/" + change.framework());
        affected.addThing(change.type(), change.slug());
        change.loosened().forEach(tie -> affected.addThing(tie.type(), tie.slug()));
        return List.copyOf(affected.addresses);
    }

    private void addThing(EntryType type, String slug) {
        switch (type) {
            case FRAMEWORK -> catalogue.framework(slug).ifPresent(this::addFramework);
            case CONDITION ->
                addLevels(level -> level.requirements().stream()
                        .anyMatch(r ->
                                r.condition() != null && r.condition().slug().equals(slug)));
            case AREA -> addItems(catalogue.tasks(), task -> task.area().slug().equals(slug));
            case ROLE -> addRole(slug);
            case SKILL -> addItem("/api/skills", slug, catalogue.skills());
            case INDICATOR -> addItems(catalogue.skills(), skill -> shows(skill, slug));
            case TASK -> addItem("/api/tasks", slug, catalogue.tasks());
            case LEVEL -> addLevel(slug);
        }
    }

    private static boolean shows(Skill skill, String indicator) {
        return skill.indicators().stream().anyMatch(i -> i.slug().equals(indicator));
    }

    private void addFramework(Framework framework) {
        add("/api", "/api/proficiency", "/api/roles", "/api/levels", "/api/skills", "/api/tasks");
        framework.roles().forEach(role -> addRole(role.slug()));
        framework.levels().forEach(this::addPages);
    }

    private void addRole(String slug) {
        add("/api/roles", "/api/levels", "/api/roles/" + slug, "/api/roles/" + slug + "/description");
        addLevels(level -> level.role().slug().equals(slug));
    }

    private <T extends Item> void addItems(Collection<T> items, Predicate<T> shown) {
        items.stream()
                .filter(shown)
                .forEach(item -> addItem(item instanceof Task ? "/api/tasks" : "/api/skills", item.slug(), items));
    }

    /** An item, whether it is still there or not, and the levels that ask for it. */
    private void addItem(String list, String slug, Collection<? extends Item> items) {
        add(list, list + "/" + slug);
        items.stream()
                .filter(item -> item.slug().equals(slug))
                .flatMap(item -> catalogue.demandsOf(item).stream())
                .forEach(demand -> addPages(demand.level()));
    }

    private void addLevel(String slug) {
        add("/api/levels", "/api/roles", "/api/skills", "/api/tasks", "/api/levels/" + slug);
        add("/api/levels/" + slug + "/progression");
        catalogue.level(slug).ifPresent(level -> {
            catalogue.ladder(level).forEach(this::addPages);
            level.requirements()
                    .forEach(r -> add((r.item() instanceof Task ? "/api/tasks/" : "/api/skills/")
                            + r.item().slug()));
        });
    }

    private void addLevels(Predicate<Level> shown) {
        catalogue.levels().stream().filter(shown).forEach(this::addPages);
    }

    /** The answers that show what {@code level} asks for, alone, of its role, or beside another of its ladder. */
    private void addPages(Level level) {
        var role = "/api/roles/" + level.role().slug();
        add("/api/levels/" + level.slug(), role, role + "/description");
        catalogue.ladder(level).forEach(other -> add("/api/levels/" + other.slug() + "/progression"));
    }

    private void add(String... found) {
        Stream.of(found).forEach(addresses::add);
    }
}

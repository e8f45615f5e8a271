package org.peldano.files;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.peldano.catalogue.Area;
import org.peldano.catalogue.Condition;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Indicator;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Role;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;
import org.peldano.catalogue.Transition;
import org.peldano.files.FrameworkDocument.IndicatorEntry;
import org.peldano.files.FrameworkDocument.LevelEntry;
import org.peldano.files.FrameworkDocument.RequirementEntry;
import org.peldano.files.FrameworkDocument.SkillEntry;
import org.peldano.files.FrameworkDocument.TaskEntry;

/** Makes the model of a framework from its document, which must have been checked: slugs become the things they name. */
public final class Assembly {

    private final FrameworkDocument document;
    private final Revisions revisions;
    private final Map<String, LocalizedText> rationales = new HashMap<>();
    private final Map<String, List<IndicatorEntry>> indicators = new HashMap<>();
    private final Map<String, Condition> conditions;
    private final Map<String, Area> areas;
    private final Map<String, Role> roles;
    private final Map<String, Skill> skills;
    private final Map<String, Task> tasks;
    private final Map<String, Level> levels = new LinkedHashMap<>();

    private Assembly(FrameworkDocument document, Revisions revisions) {
        this.document = document;
        this.revisions = revisions;
        document.rationales().forEach(r -> rationales.put(r.slug(), r.text()));
        document.indicators().forEach(indicator -> indicator.shows().forEach(skill -> indicators
                .computeIfAbsent(skill, s -> new ArrayList<>())
                .add(indicator)));
        conditions = bySlug(
                document.conditions(),
                c -> new Condition(c.slug(), c.name(), c.question(), c.sources()),
                Condition::slug);
        areas = bySlug(document.areas(), a -> new Area(a.slug(), a.name(), a.sources()), Area::slug);
        roles = bySlug(document.roles(), this::role, Role::slug);
        skills = bySlug(document.skills(), this::skill, Skill::slug);
        tasks = bySlug(document.tasks(), this::task, Task::slug);
        document.levels().stream()
                .sorted(Comparator.comparingInt(LevelEntry::rank))
                .forEach(level -> levels.put(level.slug(), level(level)));
    }

    public static Framework of(FrameworkDocument document, Revisions revisions) {
        return new Assembly(document, revisions).framework();
    }

    private Framework framework() {
        return new Framework(
                document.slug(),
                document.name(),
                document.summary(),
                document.license(),
                document.notice(),
                document.acknowledgements(),
                document.documents(),
                document.scale(),
                List.copyOf(conditions.values()),
                List.copyOf(areas.values()),
                List.copyOf(roles.values()),
                List.copyOf(skills.values()),
                List.copyOf(tasks.values()),
                List.copyOf(levels.values()),
                revisions.of(EntryType.FRAMEWORK, document.slug()));
    }

    private Role role(FrameworkDocument.RoleEntry role) {
        var changedIn = revisions.of(EntryType.ROLE, role.slug());
        return new Role(
                role.slug(), role.name(), role.aliases(), role.summary(), role.codes(), role.sources(), changedIn);
    }

    private Skill skill(SkillEntry skill) {
        var shown = indicators.getOrDefault(skill.slug(), List.of());
        var own = revisions.of(EntryType.SKILL, skill.slug());
        var last = shown.stream().mapToLong(i -> revisions.of(EntryType.INDICATOR, i.slug()));
        return new Skill(
                skill.slug(),
                skill.kind(),
                skill.name(),
                skill.description(),
                skill.aliases(),
                skill.esco(),
                shown.stream()
                        .map(i -> new Indicator(i.slug(), i.text(), i.basis(), i.sources()))
                        .toList(),
                skill.sources(),
                Math.max(own, last.max().orElse(own)));
    }

    private Task task(TaskEntry task) {
        return new Task(
                task.slug(),
                areas.get(task.area()),
                task.name(),
                task.description(),
                task.aliases(),
                task.esco(),
                task.sources(),
                revisions.of(EntryType.TASK, task.slug()));
    }

    private Level level(LevelEntry level) {
        var requirements = level.requirements().stream().map(this::requirement).toList();
        var own = LongStream.of(revisions.of(EntryType.LEVEL, level.slug()));
        var items = requirements.stream().mapToLong(r -> r.item().changedIn());
        return new Level(
                level.slug(),
                roles.get(level.role()),
                level.rank(),
                level.name(),
                level.shortName(),
                level.aliases(),
                level.summary(),
                level.documented(),
                level.notScorable(),
                level.passingScore(),
                transition(level),
                level.sources(),
                requirements,
                LongStream.concat(own, items).max().getAsLong());
    }

    private Transition transition(LevelEntry level) {
        var from = level.from();
        return from == null ? null : new Transition(levels.get(from.level()), from.minimumExperience(), from.summary());
    }

    private Requirement requirement(RequirementEntry entry) {
        Item item = entry.skill() == null ? tasks.get(entry.task()) : skills.get(entry.skill());
        return new Requirement(
                item,
                entry.required(),
                entry.minimum(),
                entry.importance(),
                entry.condition() == null ? null : conditions.get(entry.condition()),
                entry.origin(),
                entry.basis(),
                rationales.get(entry.rationale()),
                entry.sources());
    }

    private static <E, T> Map<String, T> bySlug(List<E> entries, Function<E, T> make, Function<T, String> slug) {
        return entries.stream().map(make).collect(toMap(slug, t -> t, (a, b) -> a, LinkedHashMap::new));
    }
}

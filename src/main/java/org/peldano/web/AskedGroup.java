package org.peldano.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.api.LevelView;

/** What a level asks of one kind of skill, or in one area of tasks. */
record AskedGroup(String section, String slug, String name, List<Asked> items) {

    /** All groups of a level: tasks first, as what a person does says most about a level. */
    static List<AskedGroup> list(LevelView level) {
        var items = Stream.concat(
                        level.tasks().stream().map(task -> Asked.of(task, level)),
                        level.skills().stream().map(skill -> Asked.of(skill, level)))
                .toList();
        return items.stream()
                .map(Asked::section)
                .distinct()
                .flatMap(section -> level.groups().stream()
                        .filter(group -> slug(group.section()).equals(section))
                        .map(group -> new AskedGroup(
                                section,
                                group.slug(),
                                group.name(),
                                items.stream()
                                        .filter(item -> item.section().equals(section)
                                                && item.group().equals(group.slug()))
                                        .toList())))
                .toList();
    }

    AskedGroup withoutEssentials() {
        return new AskedGroup(
                section,
                slug,
                name,
                items.stream().filter(item -> !item.essential()).toList());
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

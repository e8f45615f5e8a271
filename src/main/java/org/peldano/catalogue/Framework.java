package org.peldano.catalogue;

import java.util.List;

/** The career framework of a profession: one document with its roles, levels, tasks and skills. */
public record Framework(
        String slug,
        LocalizedText name,
        LocalizedText summary,
        License license,
        LocalizedText notice,
        List<LocalizedText> acknowledgements,
        List<Document> documents,
        List<ScaleStep> scale,
        List<Condition> conditions,
        List<Area> areas,
        List<Role> roles,
        List<Skill> skills,
        List<Task> tasks,
        List<Level> levels,
        long changedIn) {

    public Framework {
        acknowledgements = List.copyOf(acknowledgements);
        documents = List.copyOf(documents);
        scale = List.copyOf(scale);
        conditions = List.copyOf(conditions);
        areas = List.copyOf(areas);
        roles = List.copyOf(roles);
        skills = List.copyOf(skills);
        tasks = List.copyOf(tasks);
        levels = List.copyOf(levels);
    }
}

package org.peldano.web;

import java.util.List;
import org.peldano.api.IndicatorView;
import org.peldano.api.LevelView;
import org.peldano.api.RequiredSkill;
import org.peldano.api.RequiredTask;
import org.peldano.api.StepView;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Kind;
import org.peldano.catalogue.Origin;

/**
 * A skill or a task as a level asks for it.
 *
 * @param steps the scale in the words for its kind, 0 to 5
 */
record Asked(
        String section,
        String slug,
        String name,
        String description,
        String group,
        int required,
        int minimum,
        boolean gate,
        Importance importance,
        Origin origin,
        String condition,
        List<String> indicators,
        List<String> steps) {

    static Asked of(RequiredSkill skill, LevelView level) {
        return new Asked(
                "skills",
                skill.slug(),
                skill.name(),
                skill.description(),
                skill.kind().slug(),
                skill.required(),
                skill.minimum(),
                skill.gate(),
                skill.importance(),
                skill.origin(),
                skill.condition(),
                skill.indicators().stream().map(IndicatorView::text).toList(),
                steps(level.scale(), skill.kind()));
    }

    static Asked of(RequiredTask task, LevelView level) {
        return new Asked(
                "tasks",
                task.slug(),
                task.name(),
                task.description(),
                task.area(),
                task.required(),
                task.minimum(),
                task.gate(),
                task.importance(),
                task.origin(),
                task.condition(),
                List.of(),
                steps(level.scale(), null));
    }

    boolean essential() {
        return importance == Importance.ESSENTIAL;
    }

    String address() {
        return "/" + section + "/" + slug;
    }

    /** The scale for a kind of skill, or for tasks where that is null. */
    static List<String> steps(List<StepView> scale, Kind kind) {
        return scale.stream().map(step -> wording(step, kind)).toList();
    }

    private static String wording(StepView step, Kind kind) {
        if (kind == null) {
            return step.task();
        }
        return switch (kind) {
            case APTITUDE -> step.aptitude();
            case LANGUAGE -> step.language() == null ? step.name() : step.language();
            case KNOWLEDGE, TECHNIQUE, TOOL -> step.knowledge();
        };
    }
}

package org.peldano.web;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Locale;
import org.peldano.api.AskedBy;
import org.peldano.api.CitationView;
import org.peldano.api.EscoView;
import org.peldano.api.GroupView;
import org.peldano.api.IndicatorView;
import org.peldano.api.SkillView;
import org.peldano.api.SourceView;
import org.peldano.api.StepView;
import org.peldano.api.TaskView;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Framework;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;

/**
 * A skill or a task with all that its page shows.
 *
 * @param steps the scale in the words for its kind, 0 to 5
 */
record ItemSheet(
        String section,
        String slug,
        String name,
        String description,
        String group,
        List<String> aliases,
        List<String> indicators,
        List<AskedBy> levels,
        List<EscoView> esco,
        List<SourceView> sources,
        List<String> steps,
        String notice) {

    static ItemSheet of(Skill skill, Catalogue catalogue, Locale language) {
        var view = SkillView.of(skill, catalogue, language);
        var framework = frameworkOf(skill, catalogue);
        return new ItemSheet(
                "skills",
                view.slug(),
                view.name(),
                view.description(),
                GroupView.of(skill, language).name(),
                view.aliases(),
                view.indicators().stream().map(IndicatorView::text).toList(),
                view.levels(),
                view.esco(),
                sources(view.sources(), framework),
                Asked.steps(StepView.list(framework.scale(), language), view.kind()),
                framework.notice().in(language));
    }

    static ItemSheet of(Task task, Catalogue catalogue, Locale language) {
        var view = TaskView.of(task, catalogue, language);
        var framework = frameworkOf(task, catalogue);
        return new ItemSheet(
                "tasks",
                view.slug(),
                view.name(),
                view.description(),
                view.area().name(),
                view.aliases(),
                List.of(),
                view.levels(),
                view.esco(),
                sources(view.sources(), framework),
                Asked.steps(StepView.list(framework.scale(), language), null),
                framework.notice().in(language));
    }

    private static List<SourceView> sources(List<CitationView> citations, Framework framework) {
        return SourceView.list(
                framework, citations.stream().map(CitationView::document).collect(toSet()));
    }

    private static Framework frameworkOf(Item item, Catalogue catalogue) {
        return catalogue.frameworks().stream()
                .filter(framework ->
                        framework.skills().contains(item) || framework.tasks().contains(item))
                .findFirst()
                .orElseThrow();
    }
}

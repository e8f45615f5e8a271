package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Task;

/** A task: who asks for it, and where it comes from. */
public record TaskView(
        String slug,
        String name,
        String description,
        Ref area,
        List<String> aliases,
        List<AskedBy> levels,
        List<EscoView> esco,
        List<CitationView> sources,
        long changedIn,
        String language) {

    public static TaskView of(Task task, Catalogue catalogue, Locale language) {
        return new TaskView(
                task.slug(),
                task.name().in(language),
                task.description().in(language),
                TaskItem.area(task, language),
                task.aliases().in(language),
                AskedBy.list(task, catalogue, language),
                EscoView.list(task),
                CitationView.list(task.sources()),
                task.changedIn(),
                language.getLanguage());
    }
}

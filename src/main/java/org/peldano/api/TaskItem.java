package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Task;

/** A task in a list. {@code levels} are the slugs of those that ask for it. */
record TaskItem(String slug, String name, String description, Ref area, List<String> levels) {

    static TaskItem of(Task task, Catalogue catalogue, Locale language) {
        return new TaskItem(
                task.slug(),
                task.name().in(language),
                task.description().in(language),
                area(task, language),
                catalogue.demandsOf(task).stream()
                        .map(demand -> demand.level().slug())
                        .toList());
    }

    static Ref area(Task task, Locale language) {
        return new Ref(task.area().slug(), task.area().name().in(language));
    }
}

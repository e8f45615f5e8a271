package org.peldano.publishing;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Task;

/**
 * A task as it is asked.
 *
 * @param required the autonomy asked, 1 to 5
 * @param condition the condition under which alone it is asked, or null
 * @param url where it is described
 */
public record Responsibility(
        String slug,
        String name,
        String description,
        Reference area,
        int required,
        Importance importance,
        Reference condition,
        String url)
        implements Asked {

    static List<Responsibility> list(Collection<Requirement> requirements, Locale language, URI base) {
        return requirements.stream()
                .filter(requirement -> requirement.item() instanceof Task)
                .map(requirement -> of(requirement, (Task) requirement.item(), language, base))
                .toList();
    }

    private static Responsibility of(Requirement requirement, Task task, Locale language, URI base) {
        return new Responsibility(
                task.slug(),
                task.name().in(language),
                task.description().in(language),
                new Reference(task.area().slug(), task.area().name().in(language)),
                requirement.required(),
                requirement.importance(),
                Reference.to(requirement.condition(), language),
                base + "/api/tasks/" + task.slug());
    }
}

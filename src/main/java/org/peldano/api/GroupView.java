package org.peldano.api;

import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.catalogue.Skill;
import org.peldano.catalogue.Task;
import org.peldano.http.Messages;

/** A group in which requirements are shown: a kind of skill, or an area of tasks. */
public record GroupView(Section section, String slug, String name) {

    /** The groups of {@code requirements}, in their order. */
    static List<GroupView> list(List<Requirement> requirements, Locale language) {
        return requirements.stream()
                .map(requirement -> of(requirement.item(), language))
                .distinct()
                .toList();
    }

    public static GroupView of(Item item, Locale language) {
        return new GroupView(item.section(), item.group(), name(item, language));
    }

    private static String name(Item item, Locale language) {
        if (item instanceof Task task) {
            return task.area().name().in(language);
        }
        return Messages.text(language, "kind." + ((Skill) item).group());
    }
}

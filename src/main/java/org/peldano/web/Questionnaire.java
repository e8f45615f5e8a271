package org.peldano.web;

import java.util.List;
import org.peldano.api.LevelView;

/**
 * What a level asks, as questions to a person.
 *
 * @param essentials what counts most, to be answered first
 * @param rest all else, in groups that one answer can fill
 */
record Questionnaire(LevelView level, List<Asked> essentials, List<AskedGroup> rest) {

    static Questionnaire of(LevelView level) {
        var groups = AskedGroup.list(level);
        return new Questionnaire(
                level,
                groups.stream()
                        .flatMap(group -> group.items().stream())
                        .filter(Asked::essential)
                        .toList(),
                groups.stream()
                        .map(AskedGroup::withoutEssentials)
                        .filter(group -> !group.items().isEmpty())
                        .toList());
    }

    /** Whether experience is asked for, and so asked about. */
    boolean asksForExperience() {
        return level.from() != null && level.from().minimumExperience() != null;
    }
}

package org.peldano.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.http.Rendered;

/** All that a level asks for, a line each, with an empty cell for what somebody answers. */
final class AssessmentSheet {

    private static final List<String> HEADER = List.of(
            "section",
            "slug",
            "group",
            "name",
            "description",
            "importance",
            "required",
            "minimum",
            "condition",
            "proficiency");

    private AssessmentSheet() {}

    static Rendered of(Level level, Locale language) {
        var rows = level.requirements().stream()
                .map(requirement -> row(requirement, language))
                .toList();
        return new Rendered(Spreadsheet.of(HEADER, rows, language));
    }

    private static List<Object> row(Requirement requirement, Locale language) {
        var item = requirement.item();
        return Arrays.asList(
                word(item.section()),
                item.slug(),
                GroupView.of(item, language).name(),
                item.name().in(language),
                item.description().in(language),
                word(requirement.importance()),
                requirement.required(),
                requirement.minimum(),
                RequiredSkill.condition(requirement),
                null);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

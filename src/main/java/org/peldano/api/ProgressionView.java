package org.peldano.api;

import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Importance;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Progression;
import org.peldano.scoring.Progression.Change;
import org.peldano.scoring.Progression.Shift;

/** Two levels side by side, with everything that a page that compares them needs. */
public record ProgressionView(
        String slug,
        String name,
        Rung from,
        Rung to,
        Period minimumExperience,
        List<ClimbView> steps,
        Map<Change, Long> counts,
        List<Rung> ladder,
        List<LevelView.ConditionView> conditions,
        List<GroupView> groups,
        List<StepView> scale,
        List<ShiftView> requirements,
        long changedIn,
        String language) {

    public static ProgressionView of(Progression progression, Catalogue catalogue, Locale language) {
        var to = progression.to();
        List<Requirement> asked = progression.shifts().stream()
                .flatMap(shift -> Stream.of(shift.after(), shift.before()))
                .filter(Objects::nonNull)
                .toList();
        return new ProgressionView(
                to.slug(),
                to.name().in(language),
                Rung.of(progression.from(), language),
                Rung.of(to, language),
                progression.minimumExperience(),
                progression.climb().stream()
                        .map(level -> ClimbView.of(level, language))
                        .toList(),
                counts(progression),
                Rung.list(catalogue.ladder(to), language),
                LevelView.ConditionView.list(asked, language),
                GroupView.list(asked, language),
                StepView.list(catalogue.frameworkOf(to).scale(), language),
                progression.shifts().stream()
                        .map(shift -> ShiftView.of(shift, language))
                        .toList(),
                Stream.concat(progression.climb().stream(), Stream.of(progression.from(), to))
                        .mapToLong(Level::changedIn)
                        .max()
                        .getAsLong(),
                language.getLanguage());
    }

    private static Map<Change, Long> counts(Progression progression) {
        var counts = new EnumMap<Change, Long>(Change.class);
        Stream.of(Change.values()).forEach(change -> counts.put(change, 0L));
        progression.shifts().forEach(shift -> counts.merge(shift.change(), 1L, Long::sum));
        return counts;
    }

    /** One step on the way up. {@code minimumExperience} is null where none is asked. */
    public record ClimbView(Ref from, Ref to, Period minimumExperience, String summary) {

        static ClimbView of(Level level, Locale language) {
            var step = level.from();
            return new ClimbView(
                    Known.ref(step.level(), language),
                    Known.ref(level, language),
                    step.minimumExperience(),
                    step.summary().in(language));
        }
    }

    /** An item of either level; {@code from} is null where it is new, {@code to} where it is dropped. */
    public record ShiftView(
            Section section,
            String slug,
            String name,
            String description,
            String group,
            Change change,
            AskedView from,
            AskedView to) {

        static ShiftView of(Shift shift, Locale language) {
            var item = shift.item();
            return new ShiftView(
                    item.section(),
                    item.slug(),
                    item.name().in(language),
                    item.description().in(language),
                    item.group(),
                    shift.change(),
                    AskedView.of(shift.before()),
                    AskedView.of(shift.after()));
        }
    }

    /** How one of the two levels asks for an item. {@code condition} is the slug of the one under which it counts. */
    public record AskedView(int required, int minimum, boolean gate, Importance importance, String condition) {

        static AskedView of(Requirement requirement) {
            return requirement == null
                    ? null
                    : new AskedView(
                            requirement.required(),
                            requirement.minimum(),
                            requirement.gate(),
                            requirement.importance(),
                            RequiredSkill.condition(requirement));
        }
    }
}

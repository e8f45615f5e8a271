package org.peldano.scoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Requirement;

/**
 * What one level asks that another does not, item by item.
 *
 * @param climb the levels above {@code from} up to {@code to}, lowest first; empty where {@code to} is not above
 * @param shifts of all that either level asks: in the order of {@code to}, then what only {@code from} asks
 */
public record Progression(Level from, Level to, List<Level> climb, List<Shift> shifts) {

    /** By required proficiency; among equals by minimum, then by importance, then by whether it always counts. */
    private static final Comparator<Requirement> BY_HOW_MUCH_IS_ASKED = Comparator.comparingInt(Requirement::required)
            .thenComparingInt(Requirement::minimum)
            .thenComparingInt(Requirement::weight)
            .thenComparing(requirement -> requirement.condition() == null);

    /** What becomes of an item from one level to the other. */
    public enum Change {
        NEW,
        RAISED,
        LOWERED,
        DROPPED,
        SAME
    }

    /** What both levels ask of an item; {@code before} is null where it is new, {@code after} where it is dropped. */
    public record Shift(Requirement before, Requirement after) {

        public Item item() {
            return (after == null ? before : after).item();
        }

        public Change change() {
            if (before == null) {
                return Change.NEW;
            }
            if (after == null) {
                return Change.DROPPED;
            }
            var compared = BY_HOW_MUCH_IS_ASKED.compare(after, before);
            return compared == 0 ? Change.SAME : compared > 0 ? Change.RAISED : Change.LOWERED;
        }
    }

    public static Progression between(Level from, Level to) {
        var before = byItem(from);
        var shifts = new ArrayList<Shift>();
        byItem(to).forEach((item, requirement) -> shifts.add(new Shift(before.remove(item), requirement)));
        before.values().forEach(requirement -> shifts.add(new Shift(requirement, null)));
        return new Progression(from, to, climb(from, to), List.copyOf(shifts));
    }

    /** The least experience that all steps of the climb ask together; null where none asks for any. */
    public Period minimumExperience() {
        return climb.stream()
                .map(level -> level.from().minimumExperience())
                .filter(Objects::nonNull)
                .reduce(Period::plus)
                .map(Period::normalized)
                .orElse(null);
    }

    /** By section and slug, which tell items apart. */
    private static Map<List<Object>, Requirement> byItem(Level level) {
        return level.requirements().stream()
                .collect(toMap(
                        r -> List.of(r.item().section(), r.item().slug()),
                        identity(),
                        (a, b) -> a,
                        LinkedHashMap::new));
    }

    private static List<Level> climb(Level from, Level to) {
        var climb = new ArrayList<Level>();
        for (var level = to;
                !level.slug().equals(from.slug());
                level = level.from().level()) {
            climb.add(0, level);
            if (level.from() == null) {
                return List.of();
            }
        }
        return List.copyOf(climb);
    }
}

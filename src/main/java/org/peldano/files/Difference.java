package org.peldano.files;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peldano.files.FrameworkDocument.AreaEntry;
import org.peldano.files.FrameworkDocument.ConditionEntry;
import org.peldano.files.FrameworkDocument.IndicatorEntry;
import org.peldano.files.FrameworkDocument.LevelEntry;
import org.peldano.files.FrameworkDocument.RoleEntry;
import org.peldano.files.FrameworkDocument.SkillEntry;
import org.peldano.files.FrameworkDocument.TaskEntry;

/** What must change for one state of a framework to become another. Another order of entries changes the framework. */
public record Difference(EntryType type, String slug, Kind kind) {

    /** What happens to a thing. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    /** Every difference, in the order of the types. {@code before} is null where there was no framework. */
    public static List<Difference> between(FrameworkDocument before, FrameworkDocument after) {
        var differences = new ArrayList<Difference>();
        if (before != null && head(before).equals(head(after)) && isReordered(before, after)) {
            differences.add(new Difference(EntryType.FRAMEWORK, after.slug(), Kind.CHANGED));
        }
        for (var type : EntryType.values()) {
            Map<String, ?> old = before == null ? Map.of() : entries(before, type);
            Map<String, ?> now = entries(after, type);
            now.forEach((slug, entry) -> {
                if (!old.containsKey(slug)) {
                    differences.add(new Difference(type, slug, Kind.ADDED));
                } else if (!old.get(slug).equals(entry)) {
                    differences.add(new Difference(type, slug, Kind.CHANGED));
                }
            });
            old.keySet().stream()
                    .filter(slug -> !now.containsKey(slug))
                    .forEach(slug -> differences.add(new Difference(type, slug, Kind.REMOVED)));
        }
        return differences;
    }

    /** The slug of what {@code after} says took the place of a thing that is gone, or null. */
    public String replacedIn(FrameworkDocument after) {
        return after.replaced().stream()
                .filter(entry -> kind == Kind.REMOVED
                        && entry.type() == type
                        && entry.slug().equals(slug))
                .map(FrameworkDocument.ReplacedEntry::by)
                .findFirst()
                .orElse(null);
    }

    private static boolean isReordered(FrameworkDocument before, FrameworkDocument after) {
        return Stream.of(EntryType.values()).anyMatch(type -> {
            var old = new ArrayList<>(entries(before, type).keySet());
            var now = new ArrayList<>(entries(after, type).keySet());
            now.retainAll(entries(before, type).keySet());
            old.retainAll(entries(after, type).keySet());
            return !old.equals(now);
        });
    }

    private static Map<String, ?> entries(FrameworkDocument document, EntryType type) {
        return switch (type) {
            case FRAMEWORK -> Map.of(document.slug(), head(document));
            case CONDITION -> bySlug(document.conditions(), ConditionEntry::slug);
            case AREA -> bySlug(document.areas(), AreaEntry::slug);
            case ROLE -> bySlug(document.roles(), RoleEntry::slug);
            case SKILL -> bySlug(document.skills(), SkillEntry::slug);
            case INDICATOR -> bySlug(document.indicators(), IndicatorEntry::slug);
            case TASK -> bySlug(document.tasks(), TaskEntry::slug);
            case LEVEL -> bySlug(document.levels(), LevelEntry::slug);
        };
    }

    /** The document without what is compared by itself. */
    private static FrameworkDocument head(FrameworkDocument document) {
        return new FrameworkDocument(
                document.slug(),
                document.name(),
                document.summary(),
                document.license(),
                document.notice(),
                document.acknowledgements(),
                document.documents(),
                document.scale(),
                document.rationales(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                document.omitted(),
                document.replaced());
    }

    private static <E> Map<String, E> bySlug(List<E> entries, Function<E, String> slug) {
        return entries.stream().collect(toMap(slug, identity(), (a, b) -> a, LinkedHashMap::new));
    }
}

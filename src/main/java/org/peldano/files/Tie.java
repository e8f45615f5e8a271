package org.peldano.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.peldano.files.FrameworkDocument.IndicatorEntry;
import org.peldano.files.FrameworkDocument.RequirementEntry;

/** A thing as another refers to it. */
public record Tie(EntryType type, String slug) {

    /**
     * What {@code difference} leaves in no connection with the thing that changes, though it was before: nothing but the
     * difference itself tells that it changes too. {@code before} is null where there was no framework.
     */
    public static List<Tie> loosenedBy(Difference difference, FrameworkDocument before, FrameworkDocument after) {
        if (before == null || difference.kind() == Difference.Kind.ADDED) {
            return List.of();
        }
        return switch (difference.type()) {
            case LEVEL -> lost(ofLevel(before, difference.slug()), ofLevel(after, difference.slug()));
            case INDICATOR -> lost(ofIndicator(before, difference.slug()), ofIndicator(after, difference.slug()));
            case FRAMEWORK -> reorderedSkills(before, after);
            default -> List.of();
        };
    }

    private static List<Tie> lost(Stream<Tie> before, Stream<Tie> after) {
        var kept = after.toList();
        return before.filter(tie -> !kept.contains(tie)).toList();
    }

    private static Stream<Tie> ofLevel(FrameworkDocument document, String slug) {
        return document.levels().stream()
                .filter(level -> level.slug().equals(slug))
                .flatMap(level -> Stream.concat(
                        Stream.of(
                                new Tie(EntryType.ROLE, level.role()),
                                level.from() == null
                                        ? null
                                        : new Tie(EntryType.LEVEL, level.from().level())),
                        level.requirements().stream().map(Tie::of)))
                .filter(Objects::nonNull);
    }

    private static Tie of(RequirementEntry requirement) {
        return requirement.skill() == null
                ? new Tie(EntryType.TASK, requirement.task())
                : new Tie(EntryType.SKILL, requirement.skill());
    }

    private static Stream<Tie> ofIndicator(FrameworkDocument document, String slug) {
        return document.indicators().stream()
                .filter(indicator -> indicator.slug().equals(slug))
                .flatMap(indicator -> indicator.shows().stream())
                .map(skill -> new Tie(EntryType.SKILL, skill));
    }

    /** The skills whose indicators stand in another order: those of {@code after} tell it no more than those before. */
    private static List<Tie> reorderedSkills(FrameworkDocument before, FrameworkDocument after) {
        var old = indicatorsBySkill(before);
        var now = indicatorsBySkill(after);
        return old.keySet().stream()
                .filter(skill -> {
                    var kept = new ArrayList<>(old.get(skill));
                    var present = new ArrayList<>(now.getOrDefault(skill, List.of()));
                    kept.retainAll(present);
                    present.retainAll(old.get(skill));
                    return !kept.equals(present);
                })
                .map(skill -> new Tie(EntryType.SKILL, skill))
                .toList();
    }

    private static Map<String, List<String>> indicatorsBySkill(FrameworkDocument document) {
        var bySkill = new HashMap<String, List<String>>();
        for (IndicatorEntry indicator : document.indicators()) {
            indicator.shows().forEach(skill -> bySkill.computeIfAbsent(skill, s -> new ArrayList<>())
                    .add(indicator.slug()));
        }
        return bySkill;
    }
}

package org.peldano.scoring;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.peldano.catalogue.Item;
import org.peldano.catalogue.Section;
import org.peldano.scoring.ScoreReport.Part;

/** Scores sections and groups by themselves, in the order in which the level first names them. */
final class Parts {

    private record Key(Section section, String group) {}

    private Parts() {}

    static List<Part> sections(List<Comparison> comparisons) {
        return by(item -> new Key(item.section(), null), comparisons);
    }

    static List<Part> groups(List<Comparison> comparisons) {
        return by(item -> new Key(item.section(), item.group()), comparisons);
    }

    private static List<Part> by(Function<Item, Key> key, List<Comparison> comparisons) {
        var parts = comparisons.stream()
                .collect(groupingBy(c -> key.apply(c.requirement().item()), LinkedHashMap::new, toList()));
        return parts.entrySet().stream()
                .map(part -> part(part.getKey(), Tally.of(part.getValue())))
                .toList();
    }

    private static Part part(Key key, Tally tally) {
        return new Part(key.section(), key.group(), tally.score(), tally.coverage(), Math.toIntExact(tally.weight()));
    }
}

package org.peldano.scoring;

import java.util.ArrayList;
import java.util.List;
import org.peldano.catalogue.Item;
import org.peldano.scoring.ScoreReport.Part;

/** Scores sections and groups by themselves, in the order in which the level first names them. */
final class Parts {

    private Parts() {}

    static List<Part> sections(List<Comparison> comparisons) {
        return apart(comparisons, false).stream().map(part -> part.scored(null)).toList();
    }

    static List<Part> groups(List<Comparison> comparisons) {
        return apart(comparisons, true).stream()
                .map(part -> part.scored(part.any.group()))
                .toList();
    }

    /** A part while it is added up. */
    private static final class Sum {

        private final Item any;
        private Tally tally = Tally.NOTHING;

        Sum(Item any) {
            this.any = any;
        }

        boolean holds(Item item, boolean byGroup) {
            return item.section() == any.section() && (!byGroup || item.group().equals(any.group()));
        }

        Part scored(String group) {
            return new Part(any.section(), group, tally.score(), tally.coverage(), Math.toIntExact(tally.weight()));
        }
    }

    /** Most often one belongs with the one before it, so that is where to look first. */
    private static List<Sum> apart(List<Comparison> comparisons, boolean byGroup) {
        var parts = new ArrayList<Sum>();
        for (var comparison : comparisons) {
            var item = comparison.requirement().item();
            var i = parts.size() - 1;
            while (i >= 0 && !parts.get(i).holds(item, byGroup)) {
                i--;
            }
            if (i < 0) {
                parts.add(new Sum(item));
                i = parts.size() - 1;
            }
            parts.get(i).tally = parts.get(i).tally.plus(comparison);
        }
        return parts;
    }
}

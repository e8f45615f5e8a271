package org.peldano.api;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Named;
import org.peldano.http.ProblemException;
import org.peldano.search.NearestNames;

/** What a caller's address or filter names, or else a problem that says what exists. */
public final class Known {

    // As many kinds, areas or levels as a person reads.
    private static final int A_FEW = 12;

    private Known() {}

    /** The thing at {@code path}. */
    public static <T> T at(String path, Optional<T> thing) {
        return thing.orElseThrow(() -> ProblemException.unknownResource(path));
    }

    /** The level at {@code path}, with which profiles can be compared. */
    public static Level scorable(String path, Optional<Level> level) {
        var known = at(path, level);
        if (!known.scorable()) {
            throw Scoring.notScorable(known);
        }
        return known;
    }

    /** Checks that {@code value} of a filter, if given, is one of {@code values}, of which the nearest are suggested, or all of a few. */
    public static void oneOf(List<String> values, String parameter, String value) {
        if (value != null && !values.contains(value)) {
            throw ProblemException.ofParameter(
                    parameter, suggestions(value, values), "detail.unknown-value", value, parameter);
        }
    }

    private static List<String> suggestions(String value, List<String> values) {
        var nearest = NearestNames.of(value, values);
        return values.size() > A_FEW
                ? nearest
                : Stream.concat(nearest.stream(), values.stream()).distinct().toList();
    }

    static Ref ref(Named thing, Locale language) {
        return new Ref(thing.slug(), thing.name().in(language));
    }
}

package org.peldano.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/** Puts positions in order without an object for each. */
final class Order {

    private Order() {}

    /** {@code things} from the one with the highest figure to the one with the lowest; of equals the first first. */
    static <T> List<T> descending(List<T> things, ToLongFunction<T> figure) {
        var figures = new long[things.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = figure.applyAsLong(things.get(i));
        }
        var ordered = new ArrayList<T>(figures.length);
        for (var position : descending(figures)) {
            ordered.add(things.get(position));
        }
        return ordered;
    }

    /** The positions of {@code figures}, which are not negative, in the same order. */
    static int[] descending(long[] figures) {
        var keys = new long[figures.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = i - figures[i] * keys.length;
        }
        Arrays.sort(keys);
        var positions = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            positions[i] = Math.floorMod(keys[i], keys.length);
        }
        return positions;
    }
}

package org.peldano.http;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Things by the path where they are, of which some segments may be anything, as in {@code /api/levels/{level}}. */
final class PathTree<T> {

    private final Map<String, PathTree<T>> named = new HashMap<>();
    private PathTree<T> any;
    private T thing;

    /** What is at {@code template}, put there now if there was nothing. */
    T at(String template, Supplier<T> fresh) {
        var node = this;
        for (var segment : segments(template)) {
            node = segment.startsWith("{") ? node.any() : node.named.computeIfAbsent(segment, name -> new PathTree<>());
        }
        if (node.thing == null) {
            node.thing = fresh.get();
        }
        return node.thing;
    }

    private PathTree<T> any() {
        if (any == null) {
            any = new PathTree<>();
        }
        return any;
    }

    /** What is at {@code path}, a segment by its name before one that may be anything; null where there is nothing. */
    T find(String path) {
        return find(segments(path), 0);
    }

    private T find(String[] segments, int depth) {
        if (depth == segments.length) {
            return thing;
        }
        var exact = named.get(segments[depth]);
        var found = exact == null ? null : exact.find(segments, depth + 1);
        return found != null || any == null || segments[depth].isEmpty() ? found : any.find(segments, depth + 1);
    }

    private static String[] segments(String path) {
        return path.split("/", -1);
    }
}

package org.peldano.search;

import java.util.ArrayList;
import java.util.List;

/** A text, the places in it that were sought, in their order, and how many of the words are there. */
record Excerpt(String text, List<Mark> marks, int words) {

    private static final int LONGEST = 200;
    private static final int BEFORE = 60;
    private static final String CUT = "…";

    Excerpt {
        marks = List.copyOf(marks);
    }

    /** A place in the text; {@code end} is behind it. */
    record Mark(int start, int end) {}

    /** Of a long text, what surrounds the first mark. */
    List<Part> parts() {
        var first = marks.isEmpty() ? 0 : marks.get(0).start();
        var start = first + BEFORE < LONGEST ? 0 : wordAt(first - BEFORE);
        var end = text.length() - start <= LONGEST ? text.length() : wordAt(start + LONGEST);
        var parts = new ArrayList<Part>();
        add(parts, start > 0 ? CUT : "", false);
        var at = start;
        for (var mark : marks) {
            if (mark.end() <= end) {
                add(parts, text.substring(at, mark.start()), false);
                add(parts, text.substring(mark.start(), mark.end()), true);
                at = mark.end();
            }
        }
        add(parts, text.substring(at, end), false);
        add(parts, end < text.length() ? CUT : "", false);
        return parts;
    }

    /** Where the word begins in which {@code at} is. */
    private int wordAt(int at) {
        return text.lastIndexOf(' ', at) + 1;
    }

    private static void add(List<Part> parts, String text, boolean marked) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, marked));
        }
    }
}

package org.peldano.publishing;

import java.util.List;

/** A text for one reader, of which the forms differ in notation only. */
public record Letter(String title, List<Passage> passages) {

    /**
     * A part of it: paragraphs, then a list.
     *
     * @param heading null where it goes on with what comes before
     */
    public record Passage(String heading, List<String> paragraphs, List<String> points) {

        public Passage {
            paragraphs = List.copyOf(paragraphs);
            points = List.copyOf(points);
        }
    }

    public Letter {
        passages = List.copyOf(passages);
    }
}

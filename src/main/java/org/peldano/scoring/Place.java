package org.peldano.scoring;

import org.peldano.catalogue.Section;

/** Where in a submission a name was given. */
public sealed interface Place {

    String given();

    /** A key of a section. */
    record Answer(Section section, String given) implements Place {}

    /** A key of the experience. */
    record Experience(String given) implements Place {}

    /** One of the conditions, counted from 0. */
    record Condition(int index, String given) implements Place {}
}

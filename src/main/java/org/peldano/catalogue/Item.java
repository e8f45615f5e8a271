package org.peldano.catalogue;

import java.util.List;

/** What a level can ask for: a skill or a task. */
public sealed interface Item extends Named permits Skill, Task {

    Section section();

    /** The slug of the group in which it is shown: a skill's kind, a task's area. */
    String group();

    LocalizedText description();

    List<EscoMatch> esco();

    List<Citation> sources();

    /** The catalogue version that last changed it. */
    long changedIn();
}

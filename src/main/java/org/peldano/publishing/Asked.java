package org.peldano.publishing;

import org.peldano.catalogue.Importance;

/** What a level or a role asks of a person: to do something, or to be able to. */
sealed interface Asked permits Responsibility, Competence {

    String name();

    String description();

    Importance importance();

    /** The condition under which alone it is asked, or null. */
    Reference condition();
}

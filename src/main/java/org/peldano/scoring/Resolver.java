package org.peldano.scoring;

import java.util.HashMap;
import java.util.Map;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;

/** Understands the names in submissions, for one version of the catalogue. */
public final class Resolver {

    private final Catalogue catalogue;
    private final Map<String, NameIndex> indexes = new HashMap<>();

    public Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.frameworks().forEach(framework -> indexes.put(framework.slug(), new NameIndex(framework)));
    }

    /** What {@code submission} says to {@code level}, or everything that is wrong with its names. */
    public Reading resolve(Level level, Submission submission) {
        return new Interpretation(level, indexOf(level), catalogue).of(submission);
    }

    /** The names that can be used of {@code level}. */
    public NameIndex indexOf(Level level) {
        return indexes.get(catalogue.frameworkOf(level).slug());
    }
}

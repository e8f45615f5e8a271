package org.peldano.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;

/** Understands the names in submissions, for one version of the catalogue. */
public final class Resolver {

    private final Catalogue catalogue;
    private final Map<String, NameIndex> indexes = new HashMap<>();
    private final Map<String, Yardstick> yardsticks = new ConcurrentHashMap<>();

    public Resolver(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.frameworks().forEach(framework -> indexes.put(framework.slug(), new NameIndex(framework)));
    }

    /** What {@code submission} says to {@code level}, or everything that is wrong with its names. */
    public Reading resolve(Level level, Submission submission) {
        return resolve(List.of(level), submission);
    }

    /** What {@code submission} says to {@code levels} of one framework; what none of them counts is ignored. */
    public Reading resolve(List<Level> levels, Submission submission) {
        return new Interpretation(levels, indexOf(levels.get(0)), catalogue).of(submission);
    }

    /** {@code level} made ready, once for all who ask. */
    public Yardstick yardstick(Level level) {
        return yardsticks.computeIfAbsent(level.slug(), slug -> new Yardstick(level, indexOf(level)));
    }

    /** The names that can be used of {@code level}. */
    public NameIndex indexOf(Level level) {
        return indexes.get(catalogue.frameworkOf(level).slug());
    }
}

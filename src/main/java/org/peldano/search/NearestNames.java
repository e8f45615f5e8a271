package org.peldano.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.peldano.catalogue.Names;

/** What somebody may have meant who wrote a name that does not exist. */
public final class NearestNames {

    private static final int MOST = 3;
    private static final float ALIKE = 0.75f;
    // No name is nearly as long, and comparing takes as long as both names are.
    private static final int LONGEST = 200;

    private NearestNames() {}

    /** Those of {@code names} that look most like {@code given}, the nearest first, at most three; often none. */
    public static List<String> of(String given, Collection<String> names) {
        var spellings = new LinkedHashMap<String, String>();
        names.forEach(name -> spellings.putIfAbsent(Names.normalize(name), name));
        return of(given, spellings);
    }

    /** The same of things, each of which may have several {@code spellings}; these are normalized. */
    public static <T> List<T> of(String given, Map<String, T> spellings) {
        if (given.length() > LONGEST) {
            return List.of();
        }
        var distance = new JaroWinklerDistance();
        var sought = Names.normalize(given);
        var likeness = new LinkedHashMap<T, Float>();
        spellings.forEach(
                (spelling, thing) -> likeness.merge(thing, distance.getDistance(sought, spelling), Math::max));
        return likeness.entrySet().stream()
                .filter(thing -> thing.getValue() >= ALIKE)
                .sorted(Map.Entry.<T, Float>comparingByValue().reversed())
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}

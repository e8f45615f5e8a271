package org.peldano.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.search.spell.JaroWinklerDistance;
import org.peldano.catalogue.Names;

/** What somebody may have meant who wrote a name that does not exist. */
public final class NearestNames {

    private static final int MOST = 3;
    private static final float ALIKE = 0.75f;

    private NearestNames() {}

    /** Those of {@code names} that look most like {@code given}, the nearest first, at most three; often none. */
    public static List<String> of(String given, Collection<String> names) {
        var distance = new JaroWinklerDistance();
        var sought = Names.normalize(given);
        Map<String, Float> likeness = names.stream()
                .distinct()
                .collect(Collectors.toMap(name -> name, name -> distance.getDistance(sought, Names.normalize(name))));
        return likeness.entrySet().stream()
                .filter(name -> name.getValue() >= ALIKE)
                .sorted(Map.Entry.<String, Float>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }
}

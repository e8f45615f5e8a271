package org.peldano.scoring;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.peldano.catalogue.LocalizedText;
import org.peldano.catalogue.Named;
import org.peldano.catalogue.Names;

/** Every way to name the things of one kind, and what each may mean. */
final class Spellings<T> {

    private final Map<String, List<Meaning<T>>> meanings = new LinkedHashMap<>();

    /** Adds {@code thing} under all its names, the surest first: of several equal ones only the first is kept. */
    static <N extends Named> void add(Spellings<? super N> spellings, N thing, List<LocalizedText> names) {
        spellings.add(thing, thing.slug(), Match.SLUG, List.of(thing.slug()));
        names.forEach(name -> spellings.add(thing, thing.slug(), Match.NAME, List.of(name.es(), name.en())));
        spellings.add(thing, thing.slug(), Match.ALIAS, thing.aliases().es());
        spellings.add(thing, thing.slug(), Match.ALIAS, thing.aliases().en());
    }

    void add(T thing, String slug, Match match, List<String> names) {
        for (var name : names) {
            var known = meanings.computeIfAbsent(Names.normalize(name), n -> new ArrayList<>(1));
            if (known.stream().noneMatch(meaning -> meaning.slug().equals(slug))) {
                known.add(new Meaning<>(thing, slug, match));
            }
        }
    }

    /**
     * What {@code given} means: of the things so named those of the lowest tier, and of these a slug before a name
     * before an alias. More than one only where two names, or two aliases, of one tier are the same.
     */
    List<Meaning<T>> of(String given, ToIntFunction<T> tier) {
        var all = all(given);
        if (all.size() < 2) {
            return all;
        }
        var order = comparingInt((Meaning<T> meaning) -> tier.applyAsInt(meaning.thing()))
                .thenComparing(Meaning::match);
        var best = Collections.min(all, order);
        return all.stream().filter(meaning -> order.compare(meaning, best) == 0).toList();
    }

    /** Most callers write slugs, which are normal already. */
    private List<Meaning<T>> all(String given) {
        var asGiven = meanings.get(given);
        return asGiven != null ? asGiven : meanings.getOrDefault(Names.normalize(given), List.of());
    }

    /** What {@code name} says of the things, by each of their spellings: of several things the first. */
    <N> Map<String, N> by(Function<T, N> name) {
        var named = new LinkedHashMap<String, N>();
        meanings.forEach(
                (spelling, all) -> named.put(spelling, name.apply(all.get(0).thing())));
        return named;
    }
}

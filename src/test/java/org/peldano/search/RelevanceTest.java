package org.peldano.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.peldano.files.Packaged;

/** What people type finds what they mean: {@code queries.tsv} was written before the index was. */
class RelevanceTest {

    private static final double ENOUGH = 0.95;

    private final SearchIndex index = new SearchIndex(Packaged.CATALOGUE);

    /** What is typed in a language, and the things of which any may be meant, as {@code skill/empathy}. */
    private record Query(Locale language, String q, List<String> meant) {

        static Query of(String line) {
            var columns = line.split("\t", 3);
            return new Query(Locale.forLanguageTag(columns[0]), columns[1], List.of(columns[2].split(" ", -1)));
        }
    }

    @Test
    void findsFirstWhatIsMeant() throws IOException {
        var misses = new ArrayList<String>();
        var amongThree = 0;
        var queries = queries();
        for (var query : queries) {
            var found = found(query);
            if (found.isEmpty() || !query.meant().contains(found.get(0))) {
                misses.add(query.language() + " " + query.q() + ": " + found);
            }
            amongThree += found.stream().anyMatch(query.meant()::contains) ? 1 : 0;
        }
        var first = queries.size() - misses.size();
        System.out.printf(
                Locale.ROOT,
                "Search finds what is meant first for %d of %d queries (%.1f %%), among the first three for %d (%.1f %%)%n",
                first,
                queries.size(),
                100.0 * first / queries.size(),
                amongThree,
                100.0 * amongThree / queries.size());
        misses.forEach(miss -> System.out.println("  not first: " + miss));

        assertThat(queries).hasSizeGreaterThanOrEqualTo(60);
        assertThat((double) first / queries.size()).isGreaterThanOrEqualTo(ENOUGH);
    }

    private List<String> found(Query query) {
        return index.search(query.q(), query.language(), EnumSet.allOf(HitType.class)).stream()
                .limit(3)
                .map(hit -> hit.type().name().toLowerCase(Locale.ROOT) + "/" + hit.slug())
                .toList();
    }

    private static List<Query> queries() throws IOException {
        try (var file = RelevanceTest.class.getResourceAsStream("/queries.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Query::of)
                    .toList();
        }
    }
}

package org.peldano.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.peldano.catalogue.Catalogue;
import org.peldano.search.Ranking.Tier;

/** Everything in a catalogue, found by what people call it and by the words that describe it. */
public final class SearchIndex {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("es"), Locale.ENGLISH);
    private static final Set<Field> NAMES = Set.of(Field.NAME, Field.ALIAS);
    private static final Set<Field> ALL = Set.of(Field.values());

    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final List<Lexicon> lexicons;
    private final Analyzer plain = WordAnalyzer.plain();

    public SearchIndex(Catalogue catalogue) {
        entries = Entry.of(catalogue);
        var building = new Building(LANGUAGES.stream().collect(toMap(Function.identity(), WordAnalyzer::of)));
        searcher = building.index(entries);
        lexicons = LANGUAGES.stream()
                .map(language -> building.lexicon(searcher.getIndexReader(), language))
                .toList();
    }

    /**
     * What {@code q} may mean among the things of {@code types}, the likeliest first; what is equally likely stands as it
     * is published. What is written in {@code language} comes before what is written alike in another.
     */
    public List<Hit> search(String q, Locale language, Set<HitType> types) {
        return find(q, language, types, ALL, Ranking::every);
    }

    /** What somebody may be about to write who has written {@code q}, by names and aliases alone. */
    public List<Hit> suggest(String q, Locale language) {
        return find(q, language, EnumSet.allOf(HitType.class), NAMES, Ranking::whole);
    }

    /** The slugs of the things of {@code type} that have all the words of {@code q}, or words like them. */
    public Set<String> holding(String q, HitType type) {
        return find(q, Locale.ENGLISH, Set.of(type), ALL, Ranking::whole).stream()
                .map(Hit::slug)
                .collect(toSet());
    }

    private List<Hit> find(
            String q, Locale language, Set<HitType> types, Set<Field> fields, Function<Ranking, List<Tier>> tiers) {
        var sought = Sought.of(q, plain, lexicons);
        if (sought.name().isEmpty()) {
            return List.of();
        }
        var excerpts = new Excerpts(sought, lexiconsFor(language));
        var found = new HashSet<Integer>();
        var hits = new ArrayList<Hit>();
        for (var tier : tiers.apply(new Ranking(sought, language, fields, lexicons))) {
            for (var place : places(tier.query(), types)) {
                if (found.add(place)) {
                    hits.add(new Hit(entries.get(place), tier.match(), excerpts, language));
                }
            }
        }
        return hits;
    }

    private List<Lexicon> lexiconsFor(Locale language) {
        return lexicons.stream()
                .sorted(Comparator.comparing(lexicon -> !lexicon.language().equals(language)))
                .toList();
    }

    /** Where in the entries the things are that {@code query} finds, the best first. */
    private List<Integer> places(Query query, Set<HitType> types) {
        var names = types.stream().map(type -> new BytesRef(type.name())).toList();
        var ofTypes = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(Field.TYPE, names), Occur.FILTER)
                .build();
        try {
            var found = searcher.search(ofTypes, Math.max(1, entries.size()));
            return Stream.of(found.scoreDocs).map(document -> document.doc).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.peldano.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.Analyzer;
import org.peldano.catalogue.Names;

/**
 * What a caller looks for: {@code name}, normalized, if it is the name of something, and else its words. A word that
 * says nothing in one language is none in the other either, as people mix them.
 */
record Sought(String name, List<Word> words) {

    private static final int MOST_WORDS = 16;
    private static final int SHORTEST_UNFINISHED = 2;

    /** A word, and the terms for which it may stand, by language. */
    record Word(List<Meaning> meanings) {

        /** Whether the catalogue has it. */
        boolean isWhole() {
            return meanings.stream().anyMatch(meaning -> meaning.term != null);
        }

        /** Whether the catalogue has it, or anything like it. */
        boolean isKnown() {
            return isWhole() || meanings.stream().anyMatch(meaning -> !meaning.like.isEmpty());
        }

        boolean covers(Locale language, String found) {
            return meanings.stream()
                    .anyMatch(meaning -> meaning.lexicon.language().equals(language) && meaning.covers(found));
        }
    }

    /**
     * What a word stands for in one language.
     *
     * @param term the term itself, null where the catalogue does not have it
     * @param like terms that it may stand for, empty where the catalogue has it in any language
     * @param beginning what a term begins with if the word is still being typed, null where it is not
     */
    record Meaning(Lexicon lexicon, String term, List<Lexicon.Like> like, String beginning) {

        boolean covers(String found) {
            return found.equals(term)
                    || (beginning != null && found.startsWith(beginning))
                    || like.stream().anyMatch(l -> l.term().equals(found));
        }
    }

    static Sought of(String q, Analyzer plain, List<Lexicon> lexicons) {
        var typed = new LinkedHashSet<String>();
        Lexicon.tokens(plain, q).forEach(token -> typed.add(token.term()));
        var telling = typed.stream()
                .filter(word -> !word.isEmpty())
                .filter(word -> lexicons.stream().map(l -> l.term(word)).allMatch(Objects::nonNull))
                .limit(MOST_WORDS)
                .toList();
        var last = telling.size() - 1;
        var words = IntStream.rangeClosed(0, last)
                .mapToObj(i -> word(telling.get(i), i == last, lexicons))
                .toList();
        return new Sought(Names.normalize(q), words);
    }

    private static Word word(String typed, boolean last, List<Lexicon> lexicons) {
        var beginning = last && typed.length() >= SHORTEST_UNFINISHED ? typed : null;
        var known = lexicons.stream().anyMatch(lexicon -> lexicon.terms().contains(lexicon.term(typed)));
        return new Word(lexicons.stream()
                .map(lexicon -> {
                    var term = lexicon.term(typed);
                    var whole = lexicon.terms().contains(term) ? term : null;
                    return new Meaning(lexicon, whole, known ? List.of() : lexicon.like(typed), beginning);
                })
                .toList());
    }
}

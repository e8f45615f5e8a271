package org.peldano.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.search.spell.JaroWinklerDistance;

/**
 * The words of one language: how a text is cut into them, and which the catalogue has.
 *
 * @param fields those in which anything has a word
 */
record Lexicon(Locale language, Analyzer analyzer, Set<Field> fields, SortedSet<String> terms) {

    private static final int SHORTEST_LIKE = 3;
    private static final int MOST_LIKE = 5;
    // One wrong letter of five, or two of nine.
    private static final float ALIKE = 0.9f;
    private static final float AS_GOOD = 0.06f;

    /** A word in a text: the term for which it stands, and where it begins and ends. */
    record Token(String term, int start, int end) {}

    /** A term of the catalogue that is like a word: 1 is the same. */
    record Like(String term, float likeness) {}

    static List<Token> tokens(Analyzer analyzer, String text) {
        var tokens = new ArrayList<Token>();
        try (var stream = analyzer.tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var place = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(new Token(term.toString(), place.startOffset(), place.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }

    List<Token> tokens(String text) {
        return tokens(analyzer, text);
    }

    /** The term for which {@code word} stands, whether or not the catalogue has it; null for one that says nothing. */
    String term(String word) {
        var tokens = tokens(word);
        return tokens.isEmpty() ? null : tokens.get(0).term();
    }

    /** The terms that somebody may have meant with a word that is none: mistyped, or of their family. */
    List<Like> like(String word) {
        if (word.length() < SHORTEST_LIKE) {
            return List.of();
        }
        // Not shared: it keeps its threshold in a field.
        var distance = new JaroWinklerDistance();
        var term = term(word);
        var best = terms.stream()
                .map(t -> new Like(t, Math.max(distance.getDistance(word, t), distance.getDistance(term, t))))
                .filter(like -> like.likeness >= ALIKE)
                .sorted(Comparator.comparing(Like::likeness).reversed().thenComparing(Like::term))
                .limit(MOST_LIKE)
                .toList();
        Stream<Like> asGood = best.stream().takeWhile(like -> like.likeness >= best.get(0).likeness - AS_GOOD);
        return asGood.toList();
    }
}

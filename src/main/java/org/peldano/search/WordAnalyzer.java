package org.peldano.search;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.peldano.catalogue.Names;

/**
 * Cuts a text into its words, without case and accents. That of a language also leaves out those that say nothing and
 * takes number and gender from the rest, but no more: heavier stemmers take "community" and "communication" for one.
 */
final class WordAnalyzer extends Analyzer {

    private final CharArraySet silent;
    private final UnaryOperator<TokenStream> stemmer;

    private WordAnalyzer(Set<?> silent, UnaryOperator<TokenStream> stemmer) {
        var normalized = silent.stream()
                .map(word -> Names.normalize(new String((char[]) word)))
                .collect(Collectors.toSet());
        this.silent = new CharArraySet(normalized, false);
        this.stemmer = stemmer;
    }

    /** The words as they are written. */
    static WordAnalyzer plain() {
        return new WordAnalyzer(Set.of(), words -> words);
    }

    static WordAnalyzer of(Locale language) {
        return Locale.ENGLISH.equals(language)
                ? new WordAnalyzer(EnglishAnalyzer.getDefaultStopSet(), WordAnalyzer::englishStems)
                : new WordAnalyzer(SpanishAnalyzer.getDefaultStopSet(), WordAnalyzer::spanishStems);
    }

    private static TokenStream spanishStems(TokenStream words) {
        // The latter leaves short words alone, so that "hojas" would lose more than "hoja".
        return new SpanishLightStemFilter(new SpanishPluralStemFilter(words));
    }

    private static TokenStream englishStems(TokenStream words) {
        // The former goes by a dictionary, in which "communications" is a word of its own.
        return new EnglishMinimalStemFilter(new KStemFilter(words));
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = new StandardTokenizer();
        // An English possessive is found in Spanish texts too, as in the names of brands.
        var normalized = new NamesFilter(new EnglishPossessiveFilter(words));
        return new TokenStreamComponents(words, stemmer.apply(new StopFilter(normalized, silent)));
    }
}

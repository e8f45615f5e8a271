package org.peldano.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peldano.catalogue.Names;
import org.peldano.search.Excerpt.Mark;

/** What to show of a thing, so that a person sees why it was found. */
final class Excerpts {

    private final Sought sought;
    private final List<Lexicon> lexicons;

    /** Prefers the language of the first of {@code lexicons}. */
    Excerpts(Sought sought, List<Lexicon> lexicons) {
        this.sought = sought;
        this.lexicons = lexicons;
    }

    /** One of its names and aliases. */
    Excerpt ofNames(Entry entry) {
        return beginning(entry).orElseGet(() -> fullest(lexicons.stream().flatMap(l -> names(entry, l))));
    }

    /** One of all its texts. */
    Excerpt ofAll(Entry entry) {
        return beginning(entry)
                .orElseGet(() -> fullest(lexicons.stream()
                        .flatMap(lexicon -> Stream.concat(names(entry, lexicon), texts(entry, lexicon)))));
    }

    private Stream<Excerpt> names(Entry entry, Lexicon lexicon) {
        return entry.names(lexicon.language()).stream().map(name -> marked(name, lexicon));
    }

    private Stream<Excerpt> texts(Entry entry, Lexicon lexicon) {
        return entry.texts(lexicon.language()).stream().map(text -> marked(text, lexicon));
    }

    /** The name that is what is sought, or else begins with it. */
    private Optional<Excerpt> beginning(Entry entry) {
        return lexicons.stream()
                .flatMap(lexicon -> entry.names(lexicon.language()).stream())
                .filter(name -> Names.normalize(name).startsWith(sought.name()))
                .min(Comparator.comparing(name -> !Names.normalize(name).equals(sought.name())))
                .map(name -> new Excerpt(
                        name,
                        List.of(new Mark(0, endOfBeginning(name))),
                        sought.words().size()));
    }

    /** How much of {@code name}, as written, is what is sought. */
    private int endOfBeginning(String name) {
        var end = 0;
        while (end < name.length()
                && Names.normalize(name.substring(0, end)).length()
                        < sought.name().length()) {
            end++;
        }
        return end;
    }

    /** That with the most of the words, the first of them where several have as many. */
    private static Excerpt fullest(Stream<Excerpt> excerpts) {
        return excerpts.reduce((one, other) -> other.words() > one.words() ? other : one)
                .orElseThrow();
    }

    private Excerpt marked(String text, Lexicon lexicon) {
        var language = lexicon.language();
        var tokens = lexicon.tokens(text);
        var marks = tokens.stream()
                .filter(token -> sought.words().stream().anyMatch(word -> word.covers(language, token.term())))
                .map(token -> new Mark(token.start(), token.end()))
                .toList();
        var words = sought.words().stream()
                .filter(word -> tokens.stream().anyMatch(token -> word.covers(language, token.term())))
                .count();
        return new Excerpt(text, marks, (int) words);
    }
}

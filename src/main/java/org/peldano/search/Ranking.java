package org.peldano.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BlendedTermQuery;
import org.apache.lucene.search.BlendedTermQuery.DisjunctionMaxRewrite;
import org.apache.lucene.search.BlendedTermQuery.RewriteMethod;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** In which order things are found that are more or less what a caller, of a language, looks for. */
final class Ranking {

    private static final float SLUG_WEIGHT = 100;
    private static final float UNFINISHED = 0.9f;
    // More than all its words together.
    private static final float WHOLE_NAME = 100;
    private static final int MOST_EDITS = 2;
    private static final int LETTERS_PER_EDIT = 4;
    private static final RewriteMethod BEST = new DisjunctionMaxRewrite(0);

    private final Sought sought;
    private final Locale caller;
    private final Collection<Field> fields;
    private final List<Lexicon> lexicons;

    Ranking(Sought sought, Locale caller, Set<Field> fields, List<Lexicon> lexicons) {
        this.sought = sought;
        this.caller = caller;
        this.fields = fields;
        this.lexicons = lexicons;
    }

    /** One way of being found. What an earlier one finds comes first, and is not found again. */
    record Tier(Match match, Query query) {}

    /** The tiers that find what has all that is sought. */
    List<Tier> whole() {
        return List.of(
                new Tier(Match.EXACT, exact()),
                new Tier(Match.PREFIX, names(PrefixQuery::new)),
                new Tier(Match.WORD, all(false)),
                new Tier(Match.SIMILAR, best(List.of(mistyped(), all(true)))));
    }

    /** Those, and the ones that find what has some of it; a mistyped word is worth more than one that is missing. */
    List<Tier> every() {
        var tiers = new ArrayList<>(whole());
        tiers.add(new Tier(Match.WORD, some(false)));
        tiers.add(new Tier(Match.SIMILAR, some(true)));
        return tiers;
    }

    private Query exact() {
        var slug = constant(new TermQuery(new Term(Field.SLUG, sought.name())), SLUG_WEIGHT);
        return best(List.of(slug, names(TermQuery::new)));
    }

    private Query names(Function<Term, Query> is) {
        var ways = new ArrayList<Query>();
        for (var field : List.of(Field.NAME, Field.ALIAS)) {
            for (var lexicon : lexicons) {
                var term = new Term(field.whole(lexicon.language()), sought.name());
                ways.add(constant(is.apply(term), field.weight(lexicon.language(), caller)));
            }
        }
        return best(ways);
    }

    /** A name of one word, unless that word is known. Of longer names the words are enough, and automata are slow. */
    private Query mistyped() {
        var edits = Math.min(MOST_EDITS, sought.name().length() / LETTERS_PER_EDIT);
        return edits == 0 || sought.words().size() != 1 || sought.words().get(0).isWhole()
                ? new MatchNoDocsQuery()
                : new BoostQuery(names(term -> new FuzzyQuery(term, edits)), WHOLE_NAME);
    }

    private Query all(boolean nearly) {
        var all = new BooleanQuery.Builder();
        sought.words().forEach(word -> all.add(word(word, nearly), Occur.MUST));
        return all.build();
    }

    /** At least half of the words that are known. */
    private Query some(boolean nearly) {
        var known = sought.words().stream().filter(Sought.Word::isKnown).toList();
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch((known.size() + 1) / 2);
        known.forEach(word -> some.add(word(word, nearly), Occur.SHOULD));
        return some.build();
    }

    private Query word(Sought.Word word, boolean nearly) {
        // As rare as the word is in the field where it is commonest, and not by field: else an alias would beat a name.
        var wholly = new BlendedTermQuery.Builder().setRewriteMethod(BEST);
        var ways = new ArrayList<Query>();
        for (var meaning : word.meanings()) {
            for (var field : fields) {
                var name = field.words(meaning.lexicon().language());
                var weight = field.weight(meaning.lexicon().language(), caller);
                // Lucene falls over a field that nothing has.
                if (meaning.term() != null && meaning.lexicon().fields().contains(field)) {
                    wholly.add(new Term(name, meaning.term()), weight);
                }
                if (nearly) {
                    ways.addAll(nearly(meaning, name, weight));
                }
            }
        }
        ways.add(wholly.build());
        return best(ways);
    }

    /** By likeness alone: how rare a word is says nothing of whether it was meant. */
    private static List<Query> nearly(Sought.Meaning meaning, String field, float weight) {
        var ways = new ArrayList<Query>();
        if (meaning.beginning() != null) {
            ways.add(constant(new PrefixQuery(new Term(field, meaning.beginning())), weight * UNFINISHED));
        }
        meaning.like().forEach(like -> {
            var steep = (float) Math.pow(like.likeness(), 4);
            ways.add(constant(new TermQuery(new Term(field, like.term())), weight * steep));
        });
        return ways;
    }

    private static Query constant(Query query, float score) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }

    private static Query best(Collection<Query> ways) {
        return new DisjunctionMaxQuery(ways, 0);
    }
}

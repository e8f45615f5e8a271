package org.peldano.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.peldano.catalogue.Names;

/** Takes case and accents from words as the whole service takes them from names. */
final class NamesFilter extends TokenFilter {

    private final CharTermAttribute word = addAttribute(CharTermAttribute.class);

    NamesFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        // Most words are bare already, and normalizing takes most of the time in which a large index is built.
        if (!isBare()) {
            var normalized = Names.normalize(word.toString());
            word.setEmpty().append(normalized);
        }
        return true;
    }

    private boolean isBare() {
        return word.chars().allMatch(letter -> letter <= 'z' && !Character.isUpperCase(letter));
    }
}

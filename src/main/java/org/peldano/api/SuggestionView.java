package org.peldano.api;

import org.peldano.search.Hit;
import org.peldano.search.HitType;
import org.peldano.search.Match;

/** A name or alias that somebody may be about to write, and what it names. */
record SuggestionView(String text, HitType type, String slug, String name, Match match) {

    static SuggestionView of(Hit hit) {
        return new SuggestionView(hit.spelling(), hit.type(), hit.slug(), hit.name(), hit.match());
    }
}

package org.peldano.search;

import java.util.List;
import java.util.Locale;

/** A thing that was found. */
public final class Hit {

    private final Entry entry;
    private final Match match;
    private final Excerpts excerpts;
    private final Locale language;

    Hit(Entry entry, Match match, Excerpts excerpts, Locale language) {
        this.entry = entry;
        this.match = match;
        this.excerpts = excerpts;
        this.language = language;
    }

    public HitType type() {
        return entry.type();
    }

    public String slug() {
        return entry.slug();
    }

    /** Its name in the language in which it was sought. */
    public String name() {
        return entry.name().in(language);
    }

    public Match match() {
        return match;
    }

    /** What shows best that it is what was sought, in either language: a name, an alias or a piece of a text. */
    public List<Part> fragment() {
        return excerpts.ofAll(entry).parts();
    }

    /** The name or alias that is most like what was sought, in either language. */
    public String spelling() {
        return excerpts.ofNames(entry).text();
    }
}

package org.peldano.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.peldano.catalogue.Section;
import org.peldano.scoring.Sheet;

/**
 * The names of a section in the order in which they come. Whoever writes many profiles writes all in the same order, and a
 * name that is expected need only be compared, which is far quicker than to decode and look up each.
 */
final class Succession {

    private final Section section;
    private final Sheet sheet;
    private final Map<String, Name> names = new HashMap<>();
    private final Name start = new Name("", null, true);
    private Name last = start;
    private boolean bySlug = true;

    Succession(Section section, Sheet sheet) {
        this.section = section;
        this.sheet = sheet;
    }

    /** A usual name, and what came after it the last time. */
    private static final class Name {

        private final SerializedString text;
        private final Integer place;
        private final boolean slug;
        private Name next;

        Name(String text, Integer place, boolean slug) {
            this.text = new SerializedString(text);
            this.place = place;
            this.slug = slug;
        }
    }

    Section section() {
        return section;
    }

    void begin() {
        last = start;
        bySlug = true;
    }

    /** Goes to the next name; false where there is none. */
    boolean next(JsonParser json) throws IOException {
        var expected = last.next;
        if (expected != null && json.nextFieldName(expected.text)) {
            last = expected;
            return true;
        }
        var name = expected == null ? json.nextFieldName() : json.currentName();
        if (name == null || !json.hasToken(JsonToken.FIELD_NAME)) {
            return false;
        }
        var known = names.get(name);
        if (known == null) {
            var place = sheet.place(section, name);
            known = new Name(name, place, place != null && sheet.hasSlug(place, name));
            if (known.place != null) {
                names.put(name, known);
            }
        }
        if (known.place != null) {
            last.next = known;
        }
        last = known;
        return true;
    }

    /** Whether all names since the beginning were slugs of what the level asks. */
    boolean isBySlug() {
        return bySlug;
    }

    /** Answers for the name gone to; false where that is not plain, or repeated. */
    boolean answer(int proficiency) {
        bySlug &= last.slug;
        return last.place == null
                ? sheet.answer(section, last.text.getValue(), proficiency)
                : sheet.answer(last.place, proficiency);
    }
}

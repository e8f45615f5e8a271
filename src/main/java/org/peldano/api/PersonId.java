package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/** By what a caller knows one of several persons: text, a whole number, or nothing. */
final class PersonId {

    static final String KEY = "id";
    static final int LONGEST = 200;

    private PersonId() {}

    /** What {@code profile} gives as its id, which is then no longer part of it; null where it gives none. */
    static Object takenFrom(ObjectNode profile) {
        var given = profile.remove(KEY);
        if (given == null || given.isNull()) {
            return null;
        }
        if (given.isIntegralNumber() && given.canConvertToLong()) {
            return given.longValue();
        }
        if (given.isTextual() && isUsable(given.textValue())) {
            return given.textValue();
        }
        throw Scoring.invalid(
                List.of(Flaw.at(JsonBody.pointer(KEY), Wording.of("detail.profile.id", LONGEST), List.of())));
    }

    /** Whether {@code text} is something, short enough, and can be written as it is. */
    static boolean isUsable(String text) {
        var plain = true;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return false;
            }
            plain &= text.charAt(i) < Character.MIN_SURROGATE;
        }
        return !text.isEmpty()
                && text.codePointCount(0, text.length()) <= LONGEST
                && (plain || UTF_8.newEncoder().canEncode(text));
    }
}

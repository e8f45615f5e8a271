package org.peldano.api;

import java.util.List;
import org.peldano.http.ProblemException;

/** The parameter {@code q}, in which callers say in their own words what they look for. */
public final class Query {

    private static final int LONGEST = 200;

    private Query() {}

    /** Checks that {@code q} is given and can be looked for. */
    public static String of(String q) {
        if (q == null
                || q.isBlank()
                || q.codePointCount(0, q.length()) > LONGEST
                || q.chars().anyMatch(Character::isISOControl)) {
            throw ProblemException.ofParameter("q", List.of(), "detail.query", LONGEST);
        }
        return q;
    }
}

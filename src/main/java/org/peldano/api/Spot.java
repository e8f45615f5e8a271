package org.peldano.api;

import java.util.List;
import java.util.stream.Stream;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.search.NearestNames;

/** A place in the body of a request, with the list to which what is wrong there is added. */
record Spot(List<String> tokens, List<Flaw> flaws) {

    Spot at(String token) {
        return new Spot(Stream.concat(tokens.stream(), Stream.of(token)).toList(), flaws);
    }

    Spot at(int index) {
        return at(String.valueOf(index));
    }

    /** Adds what {@code key} says; always null, for nothing can be read here. */
    Object flaw(String key, Object... values) {
        return flaw(List.of(), key, values);
    }

    /** The same for a name that is none of {@code names}. */
    Object unknown(String name, List<String> names, String key) {
        return flaw(NearestNames.of(name, names), key, name);
    }

    private Object flaw(List<String> suggestions, String key, Object... values) {
        flaws.add(Flaw.at(JsonBody.pointer(tokens.toArray(String[]::new)), Wording.of(key, values), suggestions));
        return null;
    }
}

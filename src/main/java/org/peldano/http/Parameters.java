package org.peldano.http;

import io.vertx.core.MultiMap;
import java.util.ArrayList;
import java.util.List;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/** Query parameters that an operation does not know, that are given twice, or that are empty. */
final class Parameters {

    private Parameters() {}

    /**
     * Checks what is given against what is known.
     *
     * @throws ProblemException that names every wrong parameter
     */
    static void check(MultiMap given, List<String> known) {
        var flaws = new ArrayList<Flaw>();
        for (var name : given.names()) {
            if (!known.contains(name)) {
                flaws.add(flaw(name, known, "detail.unknown-parameter"));
            } else if (given.getAll(name).size() > 1) {
                flaws.add(flaw(name, List.of(), "detail.repeated-parameter"));
            } else if (given.get(name).isEmpty()) {
                flaws.add(flaw(name, List.of(), "detail.empty-parameter"));
            }
        }
        if (!flaws.isEmpty()) {
            throw new ProblemException(
                    ProblemType.INVALID_PARAMETER, flaws.get(0).detail(), flaws);
        }
    }

    private static Flaw flaw(String name, List<String> suggestions, String key) {
        return new Flaw(null, name, Wording.of(key, name), suggestions);
    }
}

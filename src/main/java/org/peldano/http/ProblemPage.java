package org.peldano.http;

import java.util.Locale;

/** How a problem is shown to somebody who reads it in a browser. */
@FunctionalInterface
public interface ProblemPage {

    /** The page about {@code problem}, which was met at {@code address}. */
    Rendered show(Problem problem, Locale language, String address);
}

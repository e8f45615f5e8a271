package org.peldano.api;

import org.peldano.api.Scoring.Scored;
import org.peldano.http.Problem;
import org.peldano.scoring.Summary;

/** Writes what became of each of many profiles. An {@code id} is text, a whole number or null. */
interface ScoreWriter {

    /** Writes what comes before the first of them, if anything does. */
    void begin();

    void summary(long line, Object id, Summary summary);

    void report(long line, Object id, Scored scored);

    void problem(long line, Object id, Problem problem);
}

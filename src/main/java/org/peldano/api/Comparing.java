package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.peldano.api.Scoring.Scored;
import org.peldano.catalogue.Level;
import org.peldano.http.Problem;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.scoring.Resolver;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Sheet;
import org.peldano.scoring.Summary;

/** One stream of profiles compared with one level of one version of the catalogue. */
final class Comparing {

    private static final Logger LOG = Logger.getLogger(Comparing.class);

    // What is wrong with one profile must not fill the memory.
    private static final int MOST_ERRORS = 100;

    private final Resolver resolver;
    private final Level level;
    private final Locale language;
    private final String traceId;
    private final ScoreWriter writer;

    Comparing(Resolver resolver, Level level, Locale language, String traceId, ScoreWriter writer) {
        this.resolver = resolver;
        this.level = level;
        this.language = language;
        this.traceId = traceId;
        this.writer = writer;
    }

    Sheet sheet() {
        return resolver.yardstick(level).sheet();
    }

    /** For the names of a table, of which {@code places} tells where they stand. */
    CsvNames names(LongFunction<CsvPlace> places) {
        return new CsvNames(resolver, level, language, places);
    }

    /** There will be answers, if only to a table of nobody. */
    void begin() {
        writer.begin();
    }

    void summarise(long line, Object id, Summary summary) {
        writer.summary(line, id, summary);
    }

    void report(long line, Object id, ScoreReport report) {
        writer.report(line, id, new Scored(report));
    }

    /** Compares a profile whatever it is like, as if it were the only one. */
    void compare(long line, Object id, JsonNode profile, boolean full) {
        compare(line, id, full, () -> score(profile));
    }

    void compare(long line, Object id, CsvPerson person, boolean full) {
        compare(line, id, full, () -> person.scored(this::score));
    }

    private Scored score(JsonNode profile) {
        return Scoring.score(level, Scoring.resolve(resolver, level, profile, language));
    }

    private void compare(long line, Object id, boolean full, Supplier<Scored> comparison) {
        try {
            var scored = comparison.get();
            if (full) {
                writer.report(line, id, scored);
            } else {
                writer.summary(line, id, Summary.of(scored.report()));
            }
        } catch (ProblemException e) {
            refuse(line, id, e);
        }
    }

    void refuse(long line, Object id, ProblemType type, String key, Object... values) {
        refuse(line, id, new ProblemException(type, Wording.of(key, values), List.of()));
    }

    void refuse(long line, Object id, ProblemException refusal) {
        var problem = refusal.in(language, traceId);
        if (problem.status() >= 500) {
            LOG.errorf(refusal, "trace %s: line %d failed", traceId, line);
        }
        writer.problem(
                line,
                id,
                new Problem(
                        problem.type(),
                        problem.title(),
                        problem.status(),
                        problem.detail(),
                        problem.errors().stream().limit(MOST_ERRORS).toList(),
                        problem.traceId()));
    }
}

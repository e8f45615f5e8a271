package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.LocalizedText;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.scoring.NothingInScope;
import org.peldano.scoring.Place;
import org.peldano.scoring.Placement;
import org.peldano.scoring.Problem;
import org.peldano.scoring.Refusal;
import org.peldano.scoring.Resolution;
import org.peldano.scoring.Resolution.Ignored;
import org.peldano.scoring.Resolution.ResolvedName;
import org.peldano.scoring.Resolver;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Scorer;
import org.peldano.search.NearestNames;

/** Compares what callers send with levels, and tells them all that is wrong with it. */
@ApplicationScoped
public class Scoring {

    // Comparing names takes long; whoever has so much wrong that this is not enough has another problem.
    private static final int MOST_COMPARED = 10_000;

    private volatile Prepared prepared = new Prepared(null, null);

    /** The names of one catalogue, indexed. */
    private record Prepared(Catalogue catalogue, Resolver resolver) {}

    /** A profile compared, and what is to be said about its names. */
    public record Scored(ScoreReport report, List<ResolvedName> resolved, List<Ignored> ignored) {

        /** A profile that names only what counts, by its slug. */
        Scored(ScoreReport report) {
            this(report, List.of(), List.of());
        }
    }

    /** A profile as understood, and placed. */
    record Placed(Resolution resolution, Placement placement) {}

    /** Names that are suggested are in {@code language}. */
    public Scored score(Catalogue catalogue, Level level, JsonNode body, Locale language) {
        return score(level, resolve(resolver(catalogue), level, body, language));
    }

    static Resolution resolve(Resolver resolver, Level level, JsonNode body, Locale language) {
        return resolve(resolver, List.of(level), body, language);
    }

    static Scored score(Level level, Resolution resolution) {
        try {
            var report = Scorer.score(level, resolution.profile());
            return new Scored(report, resolution.resolved(), resolution.ignored());
        } catch (NothingInScope e) {
            throw nothingInScope("detail.profile.nothing");
        }
    }

    /** That nobody can be compared with {@code level}, and why. */
    static ProblemException notScorable(Level level) {
        return new ProblemException(ProblemType.LEVEL_NOT_SCORABLE, level.notScorable()::in, List.of());
    }

    /** Places a profile among {@code ladder}, of which at least one level can be scored. */
    Placed place(Catalogue catalogue, List<Level> ladder, JsonNode body, Locale language) {
        var scorable = ladder.stream().filter(Level::scorable).toList();
        var resolution = resolve(resolver(catalogue), scorable, body, language);
        try {
            return new Placed(resolution, Placement.of(ladder, resolution.profile()));
        } catch (NothingInScope e) {
            throw nothingInScope("detail.profile.nothing.ladder");
        }
    }

    private static ProblemException nothingInScope(String key) {
        return invalid(List.of(Flaw.at(JsonBody.pointer(), Wording.of(key), List.of())));
    }

    void renew(@Observes Catalogue catalogue) {
        resolver(catalogue);
    }

    /** The names of {@code catalogue}, indexed once. */
    Resolver resolver(Catalogue catalogue) {
        var current = prepared;
        if (current.catalogue != catalogue) {
            current = new Prepared(catalogue, new Resolver(catalogue));
            prepared = current;
        }
        return current.resolver;
    }

    private static Resolution resolve(Resolver resolver, List<Level> levels, JsonNode body, Locale language) {
        var reader = new ProfileReader();
        var reading = resolver.resolve(levels, reader.read(body));
        var flaws = new ArrayList<>(reader.flaws());
        if (reading instanceof Refusal refusal) {
            var names = resolver.indexOf(levels.get(0));
            var compared = 0;
            for (var problem : refusal.problems()) {
                var known = compared < MOST_COMPARED ? names.namesAt(problem.place()) : Map.<String, LocalizedText>of();
                compared += known.size();
                flaws.add(flaw(problem, known, language));
            }
        }
        if (!flaws.isEmpty()) {
            throw invalid(flaws);
        }
        return (Resolution) reading;
    }

    static ProblemException invalid(List<Flaw> flaws) {
        return new ProblemException(ProblemType.INVALID_PROFILE, Wording.of("detail.profile", flaws.size()), flaws);
    }

    /** Suggests the nearest of {@code names}. */
    private static Flaw flaw(Problem problem, Map<String, LocalizedText> names, Locale language) {
        var pointer = pointer(problem.place());
        var given = problem.place().given();
        if (problem instanceof Problem.Ambiguous ambiguous) {
            return Flaw.at(pointer, Wording.of("detail.profile.ambiguous", given), ambiguous.candidates());
        }
        if (problem instanceof Problem.Repeated repeated) {
            var first = repeated.first().given();
            return Flaw.at(pointer, Wording.of("detail.profile.repeated", given, first), List.of(repeated.slug()));
        }
        if (problem instanceof Problem.Misplaced misplaced) {
            return Flaw.at(
                    pointer,
                    Wording.of("detail.profile.misplaced." + misplaced.section().slug(), given),
                    List.of());
        }
        var nearest = NearestNames.of(given, names).stream().map(name -> name.in(language));
        return Flaw.at(pointer, Wording.of("detail.profile.unknown-name", given), nearest.toList());
    }

    private static String pointer(Place place) {
        if (place instanceof Place.Answer answer) {
            return JsonBody.pointer(answer.section().slug(), answer.given());
        }
        if (place instanceof Place.Condition condition) {
            return JsonBody.pointer("conditions", String.valueOf(condition.index()));
        }
        return JsonBody.pointer("experience", place.given());
    }
}

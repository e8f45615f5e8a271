package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.scoring.NameIndex;
import org.peldano.scoring.NothingInScope;
import org.peldano.scoring.Place;
import org.peldano.scoring.Placement;
import org.peldano.scoring.Problem;
import org.peldano.scoring.Refusal;
import org.peldano.scoring.Resolution;
import org.peldano.scoring.Resolver;
import org.peldano.scoring.ScoreReport;
import org.peldano.scoring.Scorer;
import org.peldano.search.NearestNames;

/** Compares what callers send with levels, and tells them all that is wrong with it. */
@ApplicationScoped
public class Scoring {

    // Finding the nearest names takes long; whoever has more wrong than this has another problem.
    private static final int MOST_SUGGESTED = 20;

    private volatile Prepared prepared = new Prepared(null, null);

    /** The names of one catalogue, indexed. */
    private record Prepared(Catalogue catalogue, Resolver resolver) {}

    /** A profile as understood, and compared. */
    public record Scored(Resolution resolution, ScoreReport report) {}

    /** A profile as understood, and placed. */
    record Placed(Resolution resolution, Placement placement) {}

    public Scored score(Catalogue catalogue, Level level, JsonNode body) {
        var resolution = resolve(resolver(catalogue), List.of(level), body);
        try {
            return new Scored(resolution, Scorer.score(level, resolution.profile()));
        } catch (NothingInScope e) {
            throw nothingInScope();
        }
    }

    /** That nobody can be compared with {@code level}, and why. */
    public static ProblemException notScorable(Level level) {
        return new ProblemException(ProblemType.LEVEL_NOT_SCORABLE, level.notScorable()::in, List.of());
    }

    /** Places a profile among {@code ladder}, of which at least one level can be scored. */
    Placed place(Catalogue catalogue, List<Level> ladder, JsonNode body) {
        var scorable = ladder.stream().filter(Level::scorable).toList();
        var resolution = resolve(resolver(catalogue), scorable, body);
        try {
            return new Placed(resolution, Placement.of(ladder, resolution.profile()));
        } catch (NothingInScope e) {
            throw nothingInScope();
        }
    }

    private static ProblemException nothingInScope() {
        return invalid(List.of(Flaw.at(JsonBody.pointer(), Wording.of("detail.profile.nothing"), List.of())));
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

    private static Resolution resolve(Resolver resolver, List<Level> levels, JsonNode body) {
        var reader = new ProfileReader();
        var reading = resolver.resolve(levels, reader.read(body));
        var flaws = new ArrayList<>(reader.flaws());
        if (reading instanceof Refusal refusal) {
            var names = resolver.indexOf(levels.get(0));
            var wellMeant = refusal.problems().stream().limit(MOST_SUGGESTED).map(problem -> flaw(problem, names));
            var others = refusal.problems().stream().skip(MOST_SUGGESTED).map(problem -> flaw(problem, null));
            Stream.concat(wellMeant, others).forEach(flaws::add);
        }
        if (!flaws.isEmpty()) {
            throw invalid(flaws);
        }
        return (Resolution) reading;
    }

    static ProblemException invalid(List<Flaw> flaws) {
        return new ProblemException(ProblemType.INVALID_PROFILE, Wording.of("detail.profile", flaws.size()), flaws);
    }

    /** Without {@code names} nothing is suggested. */
    private static Flaw flaw(Problem problem, NameIndex names) {
        var pointer = pointer(problem.place());
        var given = problem.place().given();
        if (problem instanceof Problem.Ambiguous ambiguous) {
            return Flaw.at(pointer, Wording.of("detail.profile.ambiguous", given), ambiguous.candidates());
        }
        if (problem instanceof Problem.Repeated repeated) {
            var first = repeated.first().given();
            return Flaw.at(pointer, Wording.of("detail.profile.repeated", given, first), List.of(repeated.slug()));
        }
        var nearest = names == null ? List.<String>of() : NearestNames.of(given, names.namesAt(problem.place()));
        return Flaw.at(pointer, Wording.of("detail.profile.unknown-name", given), nearest);
    }

    private static String pointer(Place place) {
        if (place instanceof Place.Answer answer) {
            return JsonBody.pointer(answer.section().name().toLowerCase(Locale.ROOT), answer.given());
        }
        if (place instanceof Place.Condition condition) {
            return JsonBody.pointer("conditions", String.valueOf(condition.index()));
        }
        return JsonBody.pointer("experience", place.given());
    }
}

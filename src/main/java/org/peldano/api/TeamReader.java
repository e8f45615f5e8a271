package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peldano.catalogue.Level;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;
import org.peldano.scoring.Profile;
import org.peldano.scoring.Resolver;
import org.peldano.search.NearestNames;

/** Reads the profiles of a team, and says of whose profile what is wrong. */
final class TeamReader {

    private static final String KEY = "profiles";
    private static final int LARGEST_TEAM = 200;
    private static final int MOST_FLAWS = 100;

    private final Resolver resolver;
    private final Level level;
    private final Locale language;
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<Object> ids = new HashSet<>();

    TeamReader(Resolver resolver, Level level, Locale language) {
        this.resolver = resolver;
        this.level = level;
        this.language = language;
    }

    /** Somebody on the team; {@code id} is text, a whole number or null. */
    record Member(Object id, Profile profile, Scoring.Scored scored) {}

    List<Member> read(JsonNode team) {
        if (!team.isObject()) {
            throw Scoring.invalid(
                    List.of(Flaw.at(JsonBody.pointer(), Wording.of("detail.profile.no-object"), List.of())));
        }
        team.fieldNames().forEachRemaining(key -> {
            if (!key.equals(KEY)) {
                flaws.add(Flaw.at(
                        JsonBody.pointer(key),
                        Wording.of("detail.profile.unknown-key", key),
                        NearestNames.of(key, List.of(KEY))));
            }
        });
        var profiles = team.path(KEY);
        if (!profiles.isArray() || profiles.isEmpty() || profiles.size() > LARGEST_TEAM) {
            flaws.add(Flaw.at(JsonBody.pointer(KEY), Wording.of("detail.team.profiles", LARGEST_TEAM), List.of()));
        }
        if (!flaws.isEmpty()) {
            throw Scoring.invalid(flaws);
        }
        var members = new ArrayList<Member>();
        for (int i = 0; i < profiles.size() && flaws.size() < MOST_FLAWS; i++) {
            add(members, i, profiles.get(i));
        }
        if (!flaws.isEmpty()) {
            throw Scoring.invalid(flaws);
        }
        return members;
    }

    private void add(List<Member> members, int position, JsonNode profile) {
        try {
            var id = profile instanceof ObjectNode object ? PersonId.takenFrom(object) : null;
            if (id != null && !ids.add(id)) {
                flaws.add(Flaw.at(
                        JsonBody.pointer(KEY, String.valueOf(position), PersonId.KEY),
                        Wording.of("detail.team.id", id),
                        List.of()));
            }
            var resolution = Scoring.resolve(resolver, level, profile, language);
            members.add(new Member(id, resolution.profile(), Scoring.score(level, resolution)));
        } catch (ProblemException e) {
            var place = JsonBody.pointer(KEY, String.valueOf(position));
            e.flaws()
                    .forEach(flaw ->
                            flaws.add(Flaw.at(place + flaw.pointer().substring(1), flaw.detail(), flaw.suggestions())));
        }
    }
}

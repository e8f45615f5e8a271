package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.catalogue.Catalogue;
import org.peldano.catalogue.Level;
import org.peldano.catalogue.Role;
import org.peldano.http.Caller;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.store.LiveCatalogue;

/** One profile placed on the ladder of a role. It is neither kept nor logged. */
@Path("/api/roles/{role}/placement")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class PlacementResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final JsonBody body;
    private final Scoring scoring;

    PlacementResource(LiveCatalogue live, Caller caller, JsonBody body, Scoring scoring) {
        this.live = live;
        this.caller = caller;
        this.body = body;
        this.scoring = scoring;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public PlacementView place(@RestPath String role) {
        var catalogue = live.current();
        var held = Known.at("/api/roles/" + role + "/placement", catalogue.role(role));
        var placed = scoring.place(catalogue, ladder(catalogue, held), body.read(), caller.language());
        return PlacementView.of(held, placed, catalogue, caller.language());
    }

    private static List<Level> ladder(Catalogue catalogue, Role role) {
        var ladder = catalogue.levelsOf(role).stream()
                .findFirst()
                .map(catalogue::ladder)
                .orElse(List.of());
        if (ladder.stream().noneMatch(Level::scorable)) {
            throw new ProblemException(
                    ProblemType.LEVEL_NOT_SCORABLE, Wording.of("detail.no-scorable-level"), List.of());
        }
        return ladder;
    }
}

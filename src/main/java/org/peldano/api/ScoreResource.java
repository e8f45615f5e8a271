package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.http.Caller;
import org.peldano.http.JsonBody;
import org.peldano.http.Rendered;
import org.peldano.store.LiveCatalogue;

/** One profile compared with one level. It is neither kept nor logged. */
@Path("/api/levels/{level}/score")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class ScoreResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final JsonBody body;
    private final Scoring scoring;
    private final ScoreDesks desks;

    ScoreResource(LiveCatalogue live, Caller caller, JsonBody body, Scoring scoring, ScoreDesks desks) {
        this.live = live;
        this.caller = caller;
        this.body = body;
        this.scoring = scoring;
        this.desks = desks;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @APIResponseSchema(ScoreView.class)
    public Rendered score(@RestPath String level) {
        var catalogue = live.current();
        var compared = Known.scorable("/api/levels/" + level + "/score", catalogue.level(level));
        var desk = desks.of(catalogue, compared, caller.language());
        return desk.score(body.bytes())
                .orElseGet(() -> desk.write(scoring.score(catalogue, compared, body.read(), caller.language())));
    }
}

package org.peldano.api;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.http.Caller;
import org.peldano.http.JsonBody;
import org.peldano.store.LiveCatalogue;

/** A team compared with one level. It is neither kept nor logged. */
@Path("/api/levels/{level}/team")
@Produces(MediaType.APPLICATION_JSON)
class TeamResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final JsonBody body;
    private final Scoring scoring;

    TeamResource(LiveCatalogue live, Caller caller, JsonBody body, Scoring scoring) {
        this.live = live;
        this.caller = caller;
        this.body = body;
        this.scoring = scoring;
    }

    /** So many profiles take long enough to keep others waiting. */
    @Blocking
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public TeamView compare(@RestPath String level) {
        var catalogue = live.current();
        var compared = Known.scorable("/api/levels/" + level + "/team", catalogue.level(level));
        var members = new TeamReader(scoring.resolver(catalogue), compared, caller.language()).read(body.read());
        return TeamView.of(compared, members, catalogue, caller.language());
    }
}

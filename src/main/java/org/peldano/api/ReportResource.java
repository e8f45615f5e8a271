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
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.http.Caller;
import org.peldano.http.JsonBody;
import org.peldano.http.Rendered;
import org.peldano.publishing.TextForm;
import org.peldano.store.LiveCatalogue;

/** One profile compared with one level, in words for the person. It is neither kept nor logged. */
@Path("/api/levels/{level}/report")
@NonBlocking
class ReportResource {

    private static final String MARKDOWN = "text/markdown";

    private final LiveCatalogue live;
    private final Caller caller;
    private final JsonBody body;
    private final Scoring scoring;

    ReportResource(LiveCatalogue live, Caller caller, JsonBody body, Scoring scoring) {
        this.live = live;
        this.caller = caller;
        this.body = body;
        this.scoring = scoring;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MARKDOWN)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public Rendered markdown(@RestPath String level) {
        return report(level, TextForm.MARKDOWN);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.TEXT_PLAIN)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public Rendered plain(@RestPath String level) {
        return report(level, TextForm.PLAIN);
    }

    private Rendered report(String level, TextForm form) {
        var catalogue = live.current();
        var compared = Known.scorable("/api/levels/" + level + "/report", catalogue.level(level));
        var scored = scoring.score(catalogue, compared, body.read(), caller.language());
        var framework = catalogue.frameworkOf(compared);
        return Rendered.of(form.write(ScoreLetter.of(scored, framework, caller.language())));
    }
}

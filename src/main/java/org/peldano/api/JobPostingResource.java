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
import org.peldano.http.Caller;
import org.peldano.http.JsonBody;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemType;
import org.peldano.http.PublicAddress;
import org.peldano.http.Rendered;
import org.peldano.publishing.Description;
import org.peldano.publishing.JobPosting;
import org.peldano.store.LiveCatalogue;

/** A level and an employer's data made into a job posting, which is not kept. */
@Path("/api/levels/{level}/job-posting")
@NonBlocking
class JobPostingResource {

    private final LiveCatalogue live;
    private final Caller caller;
    private final JsonBody body;
    private final PublicAddress address;

    JobPostingResource(LiveCatalogue live, Caller caller, JsonBody body, PublicAddress address) {
        this.live = live;
        this.caller = caller;
        this.body = body;
        this.address = address;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(DescriptionResource.JSON_LD)
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    public Rendered post(@RestPath String level) {
        var catalogue = live.current();
        var offered = Known.at("/api/levels/" + level + "/job-posting", catalogue.level(level));
        if (offered.requirements().isEmpty()) {
            throw new ProblemException(ProblemType.LEVEL_NOT_DESCRIBED, offered.notScorable()::in, List.of());
        }
        var vacancy = VacancyReader.read(body.read());
        return Rendered.of(
                JobPosting.jsonLd(Description.of(offered, catalogue, caller.language(), address.base()), vacancy));
    }
}

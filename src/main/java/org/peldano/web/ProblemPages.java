package org.peldano.web;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.api.Known;
import org.peldano.http.ProblemType;
import org.peldano.http.Rendered;

/** What the types of problems mean, for those who follow their address in a browser. */
@Path("/problems")
@Produces(MediaType.TEXT_HTML)
@NonBlocking
class ProblemPages {

    private final Pages pages;

    ProblemPages(Pages pages) {
        this.pages = pages;
    }

    @GET
    @Path("{problem}")
    public Rendered get(@RestPath String problem) {
        var type = Known.at("/problems/" + problem, ProblemType.named(problem));
        return pages.show("problemType", Map.of("type", type));
    }
}

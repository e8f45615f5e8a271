package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.http.Caller;
import org.peldano.http.ProblemType;

/** What the types of problems mean. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@NonBlocking
class ProblemResource {

    private final Caller caller;

    ProblemResource(Caller caller) {
        this.caller = caller;
    }

    /** A type of problem explained. */
    record ProblemView(String slug, String name, int status, String meaning, String language) {}

    @GET
    @Path("{problem}")
    public ProblemView get(@RestPath String problem) {
        var type = Known.at("/problems/" + problem, ProblemType.named(problem));
        var language = caller.language();
        return new ProblemView(
                type.slug(), type.title(language), type.status(), type.meaning(language), language.getLanguage());
    }
}

package org.peldano.api;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.peldano.files.DocumentFormat;
import org.peldano.files.Documents;
import org.peldano.http.Rendered;
import org.peldano.store.LiveCatalogue;

/** Whole frameworks, as the documents that they are, in every language. */
@Path("/api/frameworks")
@NonBlocking
class FrameworkResource {

    private final LiveCatalogue live;
    private final Documents documents = new Documents();

    FrameworkResource(LiveCatalogue live) {
        this.live = live;
    }

    @GET
    @Path("{framework}")
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseHeader(name = HttpHeaders.CONTENT_LANGUAGE, value = "es, en")
    public Rendered json(@RestPath String framework) {
        return write(framework, DocumentFormat.JSON);
    }

    @GET
    @Path("{framework}")
    @Produces("application/yaml")
    @ResponseHeader(name = HttpHeaders.CONTENT_LANGUAGE, value = "es, en")
    public Rendered yaml(@RestPath String framework) {
        return write(framework, DocumentFormat.YAML);
    }

    private Rendered write(String framework, DocumentFormat format) {
        var published = Known.at("/api/frameworks/" + framework, live.document(framework));
        return new Rendered(documents.write(published.document(), published.catalogueVersion(), format));
    }
}

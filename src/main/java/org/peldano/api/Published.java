package org.peldano.api;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.peldano.catalogue.Catalogue;
import org.peldano.http.KeptAnswers;

/** Tells the front route what is published now, and callers under which terms. */
@Singleton
class Published {

    private final KeptAnswers answers;
    private final RoutingContext request;
    private volatile Set<String> licenses = Set.of();

    Published(KeptAnswers answers, RoutingContext request) {
        this.answers = answers;
        this.request = request;
    }

    void renew(@Observes Catalogue catalogue) {
        var addresses = new TreeSet<String>();
        catalogue
                .frameworks()
                .forEach(framework -> addresses.add(framework.license().url().toString()));
        licenses = addresses;
        answers.renew(catalogue.version());
    }

    @ServerResponseFilter
    void name(ContainerRequestContext asked, ContainerResponseContext answer) {
        // What pages load is not content.
        if (answer.getStatus() == 200 && !request.normalizedPath().startsWith("/assets/")) {
            licenses.forEach(license -> request.response().headers().add("Link", "<" + license + ">; rel=\"license\""));
        }
    }
}

package org.peldano.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The contract as it is packaged, an answer like all others. */
@ApplicationScoped
class ContractRoute {

    // After the front route, and before the one that Quarkus has at the same address.
    private static final int SECOND = -500;

    void install(@Observes Router router) {
        router.get("/openapi").order(SECOND).handler(ContractRoute::answer);
    }

    private static void answer(RoutingContext request) {
        // By now it is the one that was chosen.
        var mediaType = request.request().getHeader("Accept");
        request.response().putHeader("Content-Type", mediaType + ";charset=UTF-8");
        try {
            var bytes = mediaType.endsWith("json") ? json() : Contract.file();
            Exchange.of(request).end(200, new Rendered(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] json() throws IOException {
        return new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(Contract.file()));
    }
}

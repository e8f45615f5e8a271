package org.peldano.http;

import io.quarkus.arc.All;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Leads the requests of streaming operations past REST, which would hold their bodies. */
@ApplicationScoped
class StreamRoute {

    private final List<Streaming> operations;
    private final Problems problems;
    private final StreamConfig config;
    private final AtomicInteger open = new AtomicInteger();

    StreamRoute(@All List<Streaming> operations, Problems problems, StreamConfig config) {
        if (config.maxOpen() < 1 || config.retryAfter().toSeconds() < 1) {
            throw new IllegalArgumentException("peldano.streams: max-open and retry-after must be 1 or more");
        }
        this.operations = operations;
        this.problems = problems;
        this.config = config;
    }

    void install(@Observes Router router) {
        operations.forEach(operation ->
                router.route(HttpMethod.POST, operation.path()).handler(request -> answer(request, operation)));
    }

    private void answer(RoutingContext request, Streaming operation) {
        request.addEndHandler(ended -> open.decrementAndGet());
        var answer = new StreamedAnswer(request, operation, problems);
        if (open.incrementAndGet() <= config.maxOpen()) {
            answer.begin();
        } else {
            request.response()
                    .putHeader("Retry-After", String.valueOf(config.retryAfter().toSeconds()));
            answer.refuse(Problems.of(ProblemType.OVERLOADED, "detail.too-many-streams", config.maxOpen()));
        }
    }

    /** A request after the front route has seen it. */
    record Asked(RoutingContext request) implements Streaming.Request {

        @Override
        public String path(String name) {
            return request.pathParam(name);
        }

        @Override
        public String query(String name) {
            return request.queryParams().get(name);
        }

        @Override
        public String reads() {
            return Headers.mediaType(request.request().headers().getAll("Content-Type"));
        }

        @Override
        public String answers() {
            return request.request().getHeader("Accept");
        }

        @Override
        public Locale language() {
            return Exchange.of(request).language();
        }

        @Override
        public String traceId() {
            return Exchange.of(request).traceId();
        }
    }
}

package org.peldano.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.peldano.http.ProblemException.Wording;

/** Answers with a problem where no resource is involved. */
@Singleton
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper mapper;

    Problems(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    void answer(RoutingContext request, ProblemException problem) {
        if (request.response().ended()) {
            return;
        }
        request.response()
                .setStatusCode(problem.type().status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(problem.in(Exchange.of(request).language())));
    }

    /** Words what Vert.x only gives a status. */
    void answerFailure(RoutingContext request) {
        var type =
                switch (request.statusCode()) {
                    case 400 -> ProblemType.MALFORMED_REQUEST;
                    case 404 -> ProblemType.UNKNOWN_RESOURCE;
                    case 405 -> ProblemType.METHOD_NOT_ALLOWED;
                    case 413 -> ProblemType.BODY_TOO_LARGE;
                    default -> ProblemType.INTERNAL_ERROR;
                };
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("a request failed", request.failure());
        }
        answer(request, new ProblemException(type, type::meaning, List.of()));
    }

    static ProblemException of(ProblemType type, String key, Object... values) {
        return new ProblemException(type, Wording.of(key, values), List.of());
    }

    private Buffer json(Problem problem) {
        try {
            return Buffer.buffer(mapper.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

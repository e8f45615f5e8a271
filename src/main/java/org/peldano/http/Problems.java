package org.peldano.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.DecoderException;
import io.vertx.core.VertxException;
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

    private static final String HTML = "text/html";

    private final ObjectMapper mapper;
    private final ProblemPage page;

    Problems(ObjectMapper mapper, ProblemPage page) {
        this.mapper = mapper;
        this.page = page;
    }

    void answer(RoutingContext request, ProblemException problem) {
        if (request.response().ended()) {
            return;
        }
        request.response().setStatusCode(problem.type().status());
        request.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType(request));
        Exchange.end(request, Buffer.buffer(body(request, problem)));
    }

    /** A page for whoever would rather have one, but for callers of the API; JSON for all others. */
    static String mediaType(RoutingContext request) {
        var path = request.request().path();
        if (path == null || path.equals("/api") || path.startsWith("/api/")) {
            return Problem.MEDIA_TYPE;
        }
        return Negotiation.best(Exchange.of(request).accepted(), List.of(Problem.MEDIA_TYPE, HTML))
                .map(chosen -> chosen.equals(HTML) ? HTML + ";charset=UTF-8" : chosen)
                .orElse(Problem.MEDIA_TYPE);
    }

    /** {@code problem} in the form of {@link #mediaType}. */
    byte[] body(RoutingContext request, ProblemException problem) {
        var exchange = Exchange.of(request);
        LOG.debugf("trace %s: %s", exchange.traceId(), problem.type().slug());
        var worded = problem.in(exchange.language(), exchange.traceId());
        return mediaType(request).startsWith(HTML)
                ? page.show(worded, exchange.language(), request.request().path())
                        .bytes()
                : json(worded);
    }

    /** Words what Vert.x only gives a status. A caller who breaks off, or speaks no HTTP, is no failure of ours. */
    void answerFailure(RoutingContext request) {
        var failure = request.failure();
        var type = request.statusCode() == 413 ? ProblemType.BODY_TOO_LARGE : ProblemType.MALFORMED_REQUEST;
        if (request.statusCode() >= 500
                && !(failure instanceof VertxException || failure instanceof DecoderException)) {
            type = ProblemType.INTERNAL_ERROR;
            LOG.errorf(
                    failure, "trace %s: a request failed", Exchange.of(request).traceId());
        } else {
            LOG.debug("a request could not be read", failure);
        }
        answer(request, new ProblemException(type, type::meaning, List.of()));
    }

    static ProblemException of(ProblemType type, String key, Object... values) {
        return new ProblemException(type, Wording.of(key, values), List.of());
    }

    private byte[] json(Problem problem) {
        try {
            return mapper.writeValueAsBytes(problem);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}

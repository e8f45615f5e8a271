package org.peldano.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the resources' edge into a {@link Problem}. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Caller caller;
    private final Problems problems;
    private final RoutingContext request;

    ProblemMappers(Caller caller, Problems problems, RoutingContext request) {
        this.caller = caller;
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper
    RestResponse<Rendered> problem(ProblemException e) {
        return answer(e).build();
    }

    /** What JAX-RS itself refuses: the front route has let nothing else pass but what is nowhere. */
    @ServerExceptionMapper
    RestResponse<Rendered> refused(WebApplicationException e, UriInfo uri) {
        return switch (e.getResponse().getStatus()) {
            case 404, 405 ->
                answer(ProblemException.unknownResource(uri.getRequestUri().getPath()))
                        .build();
            case 400, 406, 415 ->
                answer(Problems.of(ProblemType.MALFORMED_REQUEST, "detail.malformed-request"))
                        .build();
            default -> failed(e);
        };
    }

    @ServerExceptionMapper
    RestResponse<Rendered> failed(Throwable e) {
        LOG.errorf(e, "trace %s: a request failed", caller.traceId());
        return answer(Problems.of(ProblemType.INTERNAL_ERROR, "detail.internal-error"))
                .build();
    }

    private ResponseBuilder<Rendered> answer(ProblemException e) {
        return ResponseBuilder.<Rendered>create(e.type().status())
                .entity(new Rendered(problems.body(request, e)))
                .header(HttpHeaders.CONTENT_TYPE, Problems.mediaType(request));
    }
}

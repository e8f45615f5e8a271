package org.peldano.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Collection;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every exception that reaches the resources' edge into a {@link Problem}. */
@Singleton
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final Caller caller;
    private final Contract contract;

    ProblemMappers(Caller caller, Contract contract) {
        this.caller = caller;
        this.contract = contract;
    }

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e) {
        return answer(e).build();
    }

    /** What JAX-RS itself refuses, by the status that it gives. */
    @ServerExceptionMapper
    RestResponse<Problem> refused(WebApplicationException e, ContainerRequestContext request) {
        var method = request.getMethod();
        var path = request.getUriInfo().getRequestUri().getPath();
        var allowed = contract.methods(path);
        return switch (e.getResponse().getStatus()) {
            // JAX-RS also says 404 where it finds the path among several classes, but not with this method.
            case 404, 405 ->
                allowed.isEmpty()
                        ? answer(ProblemException.unknownResource(path)).build()
                        : notAllowed(String.join(", ", allowed));
            case 406 -> answer(ProblemType.NOT_ACCEPTABLE, "detail.not-acceptable", contract.answers(method, path));
            case 415 -> answer(ProblemType.UNSUPPORTED_MEDIA_TYPE, "detail.content-type", contract.reads(method, path));
            default ->
                e.getResponse().getStatus() < 500
                        ? answer(ProblemType.MALFORMED_REQUEST, "detail.malformed-request", Set.of())
                        : failed(e);
        };
    }

    private RestResponse<Problem> notAllowed(String allowed) {
        return answer(Problems.of(ProblemType.METHOD_NOT_ALLOWED, "detail.method-not-allowed", allowed))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    private RestResponse<Problem> answer(ProblemType type, String key, Collection<String> mediaTypes) {
        return answer(Problems.of(type, key, String.join(", ", mediaTypes))).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> failed(Throwable e) {
        LOG.error("a request failed", e);
        return answer(Problems.of(ProblemType.INTERNAL_ERROR, "detail.internal-error"))
                .build();
    }

    private ResponseBuilder<Problem> answer(ProblemException e) {
        return ResponseBuilder.<Problem>create(e.type().status())
                .entity(e.in(caller.language()))
                .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    }
}

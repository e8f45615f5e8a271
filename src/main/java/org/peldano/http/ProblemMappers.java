package org.peldano.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
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
    private final Contract contract;

    ProblemMappers(Caller caller, Contract contract) {
        this.caller = caller;
        this.contract = contract;
    }

    @ServerExceptionMapper
    RestResponse<Problem> problem(ProblemException e) {
        return answer(e).build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> notFound(NotFoundException e, UriInfo uri) {
        return answer(ProblemException.unknownResource(uri.getRequestUri().getPath()))
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAllowed(NotAllowedException e, UriInfo uri) {
        var allowed = String.join(", ", contract.methods(uri.getRequestUri().getPath()));
        return answer(Problems.of(ProblemType.METHOD_NOT_ALLOWED, "detail.method-not-allowed", allowed))
                .header(HttpHeaders.ALLOW, allowed)
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> notAcceptable(NotAcceptableException e, ContainerRequestContext request) {
        var served = contract.answers(request.getMethod(), pathOf(request));
        return answer(Problems.of(ProblemType.NOT_ACCEPTABLE, "detail.not-acceptable", String.join(", ", served)))
                .build();
    }

    @ServerExceptionMapper
    RestResponse<Problem> notSupported(NotSupportedException e, ContainerRequestContext request) {
        var read = contract.reads(request.getMethod(), pathOf(request));
        return answer(Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "detail.content-type", String.join(", ", read)))
                .build();
    }

    private static String pathOf(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getPath();
    }

    @ServerExceptionMapper
    RestResponse<Problem> other(WebApplicationException e) {
        return e.getResponse().getStatus() < 500
                ? answer(Problems.of(ProblemType.MALFORMED_REQUEST, "detail.malformed-request"))
                        .build()
                : failed(e);
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

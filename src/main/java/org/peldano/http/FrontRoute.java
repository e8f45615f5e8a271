package org.peldano.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import org.peldano.http.KeptAnswers.Kept;

/**
 * What happens to every request before a resource sees it: its language and media type are chosen, its body is taken in,
 * and where its answer is kept it is answered at once.
 */
@ApplicationScoped
class FrontRoute {

    private static final int FIRST = 1000;
    private static final String ANYTHING = "*/*";

    private final KeptAnswers answers;
    private final Problems problems;
    private final Contract contract;
    private final AnswerHeaders headers;
    private final BodyHandler bodies;

    FrontRoute(KeptAnswers answers, Problems problems, Contract contract, AnswerHeaders headers, BodyConfig bodies) {
        this.answers = answers;
        this.problems = problems;
        this.contract = contract;
        this.headers = headers;
        this.bodies = BodyHandler.create(false).setBodyLimit(bodies.maxSize().asLongValue());
    }

    void install(@Observes Filters filters) {
        filters.register(this::welcome, FIRST);
        filters.register(this::refuseEmptyBody, FIRST - 1);
    }

    void installFailures(@Observes Router router) {
        router.route("/*").order(Integer.MIN_VALUE).failureHandler(problems::answerFailure);
    }

    private void welcome(RoutingContext request) {
        var method = request.request().method();
        if (method.equals(HttpMethod.HEAD)) {
            // A HEAD is answered as the GET would be; the server leaves the body out.
            request.reroute(HttpMethod.GET, request.request().uri());
            return;
        }
        if (method.equals(HttpMethod.GET) && answerFromKept(request, defaultKey(request))) {
            return;
        }
        var exchange = Exchange.begin(request, acceptedLanguage(request), answers.edition());
        request.addHeadersEndHandler(end -> headers.complete(request));
        try {
            Admission.check(request);
            welcome(request, chosenLanguage(request, exchange));
        } catch (ProblemException e) {
            problems.answer(request, e);
        }
    }

    private void welcome(RoutingContext request, Exchange exchange) {
        var method = request.request().method();
        if (method.equals(HttpMethod.OPTIONS)) {
            answerOptions(request);
        } else if (method.equals(HttpMethod.GET)) {
            answerGet(request, exchange);
        } else if (readsBody(request)) {
            takeBody(request);
        } else {
            request.next();
        }
    }

    /** The key of the plainest of requests, which need no negotiation; null for all others. */
    private static KeptAnswers.Key defaultKey(RoutingContext request) {
        var accept = request.request().getHeader("Accept");
        var plain = request.request().query() == null && (accept == null || accept.equals(ANYTHING));
        return plain ? new KeptAnswers.Key(request.request().path(), acceptedLanguage(request), ANYTHING) : null;
    }

    private boolean answerFromKept(RoutingContext request, KeptAnswers.Key key) {
        var kept = key == null ? null : answers.find(key);
        if (kept != null) {
            send(request, kept);
        }
        return kept != null;
    }

    private void answerGet(RoutingContext request, Exchange exchange) {
        var served = contract.answers("GET", request.request().path());
        if (served.isEmpty()) {
            request.next();
            return;
        }
        var mediaType = Negotiation.choose(request, served);
        request.request().headers().set("Accept", mediaType);
        exchange.negotiated(mediaType, served.size() > 1);
        if (request.queryParams().contains("q")) {
            request.next();
            return;
        }
        var plainest = defaultKey(request);
        var key = plainest == null ? new KeptAnswers.Key(exchange.address(), exchange.language(), mediaType) : plainest;
        exchange.mayBeKeptAs(key);
        if (!answerFromKept(request, key)) {
            request.next();
        }
    }

    private void send(RoutingContext request, Kept kept) {
        var form = kept.answer().formFor(request.request().headers());
        var response = request.response();
        response.headers().setAll(kept.headers());
        AnswerHeaders.describe(form, response);
        if (Headers.matches(request.request().getHeader("If-None-Match"), form.tag())) {
            response.setStatusCode(304).end();
        } else {
            response.putHeader("Content-Length", String.valueOf(form.body().length()));
            response.end(form.body());
        }
    }

    private void answerOptions(RoutingContext request) {
        var methods = contract.methods(request.request().path());
        if (methods.isEmpty()) {
            request.next();
        } else {
            var allowed = String.join(", ", methods);
            request.response().putHeader("Allow", allowed).putHeader("Access-Control-Allow-Methods", allowed);
            request.response().setStatusCode(204).end();
        }
    }

    private void takeBody(RoutingContext request) {
        if (request.request().getHeader("Content-Type") == null) {
            var read =
                    String.join(", ", contract.reads("POST", request.request().path()));
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "detail.content-type", read);
        }
        bodies.handle(request);
    }

    /** An empty body never reaches a resource, which would wait for it. */
    private void refuseEmptyBody(RoutingContext request) {
        if (readsBody(request) && request.body().length() <= 0) {
            problems.answer(request, Problems.of(ProblemType.MALFORMED_BODY, "detail.empty-body"));
        } else {
            request.next();
        }
    }

    private boolean readsBody(RoutingContext request) {
        var method = request.request().method();
        return method.equals(HttpMethod.POST)
                && !contract.reads("POST", request.request().path()).isEmpty();
    }

    private static Locale acceptedLanguage(RoutingContext request) {
        return Language.accepted(request.request().getHeader("Accept-Language"));
    }

    private static Exchange chosenLanguage(RoutingContext request, Exchange exchange) {
        var asked = request.queryParams().get("lang");
        if (asked == null) {
            return exchange;
        }
        List<String> spoken = Language.SPOKEN.stream().map(Locale::getLanguage).toList();
        var language = Language.named(asked)
                .orElseThrow(() -> ProblemException.ofParameter("lang", spoken, "detail.unknown-language", asked));
        return Exchange.begin(request, language, exchange.edition());
    }
}

package org.peldano.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peldano.http.Contract.Operation;

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
    private final long largestBody;
    private final Map<Long, BodyHandler> bodies = new ConcurrentHashMap<>();

    FrontRoute(KeptAnswers answers, Problems problems, Contract contract, AnswerHeaders headers, BodyConfig bodies) {
        this.answers = answers;
        this.problems = problems;
        this.contract = contract;
        this.headers = headers;
        this.largestBody = bodies.maxSize().asLongValue();
    }

    void install(@Observes Filters filters) {
        filters.register(this::welcome, FIRST);
    }

    void installFailures(@Observes Router router) {
        router.route("/*").order(Integer.MIN_VALUE).failureHandler(this::fail);
    }

    private void fail(RoutingContext request) {
        if (Exchange.of(request) == null) {
            // The router itself has refused it: it names no host, or no path.
            begin(request);
        }
        problems.answerFailure(request);
    }

    private Exchange begin(RoutingContext request) {
        request.addHeadersEndHandler(end -> headers.complete(request));
        return Exchange.begin(request, acceptedLanguage(request), answers.edition());
    }

    private void welcome(RoutingContext request) {
        var method = request.request().method();
        if (method.equals(HttpMethod.HEAD)) {
            Exchange.withoutBody(request);
            request.reroute(HttpMethod.GET, request.request().uri());
            return;
        }
        if (method.equals(HttpMethod.GET)
                && Admission.hasFittingHeaders(request)
                && answerFromKept(request, defaultKey(request))) {
            return;
        }
        var exchange = begin(request);
        try {
            Admission.check(request);
            welcome(request, chosenLanguage(request, exchange));
        } catch (ProblemException e) {
            problems.answer(request, e);
        }
    }

    private void welcome(RoutingContext request, Exchange exchange) {
        var method = request.request().method();
        var endpoint = contract.at(request.request().path());
        if (endpoint == null) {
            request.next();
            return;
        }
        var operation = endpoint.operations().get(method.name());
        if (method.equals(HttpMethod.OPTIONS)) {
            answerOptions(request, endpoint.allowed());
        } else if (operation == null) {
            request.response().putHeader("Allow", endpoint.allowed());
            throw Problems.of(ProblemType.METHOD_NOT_ALLOWED, "detail.method-not-allowed", endpoint.allowed());
        } else {
            Parameters.check(request.queryParams(), operation.parameters());
            if (method.equals(HttpMethod.GET)) {
                answerGet(request, exchange, operation);
            } else {
                answerPost(request, exchange, operation);
            }
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

    private void answerGet(RoutingContext request, Exchange exchange, Operation operation) {
        var served = operation.answers();
        var mediaType = Negotiation.choose(request, served);
        var plainest = defaultKey(request);
        request.request().headers().set("Accept", mediaType);
        exchange.negotiated(mediaType, served.size() > 1);
        if (request.queryParams().contains("q")) {
            request.next();
            return;
        }
        var key = plainest == null ? new KeptAnswers.Key(exchange.address(), exchange.language(), mediaType) : plainest;
        exchange.mayBeKeptAs(key);
        if (!answerFromKept(request, key)) {
            request.next();
        }
    }

    private void send(RoutingContext request, Kept kept) {
        var form = kept.formFor(request.request().headers());
        form.describeTo(request.response());
        if (Headers.matches(request.request().headers(), form.tag())) {
            request.response().setStatusCode(304).end();
        } else {
            Exchange.end(request, form.body());
        }
    }

    private static void answerOptions(RoutingContext request, String allowed) {
        request.response().putHeader("Allow", allowed).putHeader("Access-Control-Allow-Methods", allowed);
        request.response().setStatusCode(204).end();
    }

    private void answerPost(RoutingContext request, Exchange exchange, Operation operation) {
        var headers = request.request().headers();
        var sent = Headers.mediaType(headers.getAll("Content-Type"));
        if (!operation.reads().contains(sent) || Headers.isEncoded(headers)) {
            var read = String.join(", ", operation.reads());
            throw Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "detail.content-type", read);
        }
        var served = sameFirst(operation.answers(), sent);
        var mediaType = Negotiation.choose(request, served);
        headers.set("Accept", mediaType);
        exchange.negotiated(mediaType, served.size() > 1);
        if (operation.streams()) {
            request.next();
        } else {
            var largest = operation.largestBody() == null ? largestBody : operation.largestBody();
            bodies.computeIfAbsent(largest, limit -> BodyHandler.create(false).setBodyLimit(limit))
                    .handle(request);
        }
    }

    /** Who sends one media type prefers it. */
    private static List<String> sameFirst(List<String> served, String sent) {
        if (served.indexOf(sent) <= 0) {
            return served;
        }
        return served.stream()
                .sorted(Comparator.comparing(mediaType -> !mediaType.equals(sent)))
                .toList();
    }

    private static Locale acceptedLanguage(RoutingContext request) {
        var given = request.request().headers().getAll("Accept-Language");
        return Language.accepted(given.isEmpty() ? null : String.join(",", given));
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

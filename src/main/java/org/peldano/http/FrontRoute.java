package org.peldano.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.util.Locale;
import java.util.Set;

/** What happens to every request before a resource sees it: its language is chosen, its body is measured. */
@ApplicationScoped
class FrontRoute {

    private static final String LANGUAGE = "peldano.language";
    private static final int FIRST = 1000;

    private final Problems problems;
    private final Contract contract;
    private final BodyHandler bodies;

    FrontRoute(Problems problems, Contract contract, BodyConfig config) {
        this.problems = problems;
        this.contract = contract;
        this.bodies = BodyHandler.create(false).setBodyLimit(config.maxSize().asLongValue());
    }

    void install(@Observes Filters filters) {
        filters.register(this::welcome, FIRST);
        filters.register(this::refuseEmptyBody, FIRST - 1);
    }

    void installFailures(@Observes Router router) {
        router.route("/*").order(Integer.MIN_VALUE).failureHandler(problems::answerFailure);
    }

    static Locale languageOf(RoutingContext request) {
        Locale chosen = request.get(LANGUAGE);
        return chosen == null ? Language.SPANISH : chosen;
    }

    private void welcome(RoutingContext request) {
        if (!isDecodable(request.request().uri())) {
            problems.answer(request, Problems.of(ProblemType.MALFORMED_REQUEST, "detail.malformed-address"));
            return;
        }
        var accepted = Language.accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        var asked = request.queryParams().get("lang");
        var named = asked == null ? accepted : Language.named(asked).orElse(null);
        request.put(LANGUAGE, named == null ? accepted : named);
        request.addHeadersEndHandler(end -> describe(request));
        if (named == null) {
            var languages = Language.SPOKEN.stream().map(Locale::getLanguage).toList();
            problems.answer(request, ProblemException.ofParameter("lang", languages, "detail.unknown-language", asked));
        } else if (reads(request).isEmpty()) {
            request.next();
        } else if (request.request().getHeader(HttpHeaders.CONTENT_TYPE) == null) {
            var read = String.join(", ", reads(request));
            problems.answer(request, Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "detail.content-type", read));
        } else {
            bodies.handle(request);
        }
    }

    private static boolean isDecodable(String address) {
        try {
            return URLDecoder.decode(address, UTF_8) != null;
        } catch (IllegalArgumentException undecodable) {
            return false;
        }
    }

    /** An empty body never reaches a resource, which would wait for it. */
    private void refuseEmptyBody(RoutingContext request) {
        if (!reads(request).isEmpty() && request.body().length() <= 0) {
            problems.answer(request, Problems.of(ProblemType.MALFORMED_BODY, "detail.empty-body"));
        } else {
            request.next();
        }
    }

    private Set<String> reads(RoutingContext request) {
        return contract.reads(
                request.request().method().name(), request.request().path());
    }

    private static void describe(RoutingContext request) {
        var headers = request.response().headers();
        if (!headers.contains(HttpHeaders.CONTENT_LANGUAGE)) {
            headers.set(HttpHeaders.CONTENT_LANGUAGE, languageOf(request).getLanguage());
        }
        headers.set(HttpHeaders.VARY, "Accept, Accept-Language");
    }
}

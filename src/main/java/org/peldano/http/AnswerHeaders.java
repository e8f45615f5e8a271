package org.peldano.http;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;

/** The headers that do not depend on which resource answers. */
@Singleton
class AnswerHeaders {

    private static final String VARY = "Accept, Accept-Encoding, Accept-Language";
    private static final String EXPOSED =
            "ETag, Link, Content-Language, Content-Location, Catalogue-Version, Retry-After";
    private static final String ALLOWED = "Content-Type, Accept, Accept-Language, If-None-Match";
    private static final String ONE_DAY = "86400";

    private final KeptAnswers answers;
    private final String cacheControl;
    private final ContentPolicy policy;

    AnswerHeaders(KeptAnswers answers, AnswerConfig config, ContentPolicy policy) {
        this.answers = answers;
        this.cacheControl = config.cacheControl();
        this.policy = policy;
    }

    /** Called when a resource, or whoever else answered, has set all of its own. */
    void complete(RoutingContext request) {
        var exchange = Exchange.of(request);
        var response = request.response();
        putIfAbsent(response, "Content-Language", exchange.language().getLanguage());
        response.putHeader("Vary", VARY);
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        if (isPage(response)) {
            putIfAbsent(
                    response,
                    "Content-Security-Policy",
                    policy.of(request.request().path()));
        }
        allowOtherOrigins(request);
        var version = exchange.edition().version();
        if (version != null) {
            response.putHeader("Catalogue-Version", version);
        }
        if (exchange.form() == null) {
            putIfAbsent(response, "Cache-Control", "no-store");
        } else {
            completeTagged(exchange, response);
        }
    }

    private void completeTagged(Exchange exchange, HttpServerResponse response) {
        putIfAbsent(response, "Cache-Control", cacheControl);
        response.putHeader("Content-Location", exchange.explicitAddress());
        if (exchange.key() != null) {
            answers.keep(exchange.key(), exchange.kept(), exchange.edition());
        }
        describe(exchange.form(), response);
        if (exchange.isNotModified()) {
            response.setStatusCode(304);
            response.headers().remove("Content-Length").remove("Transfer-Encoding");
        } else {
            response.putHeader(
                    "Content-Length", String.valueOf(exchange.form().body().length()));
        }
    }

    /** What tells one form of an answer from another. */
    static void describe(Answer.Form form, HttpServerResponse response) {
        response.putHeader("ETag", form.tag());
        if (form.encoding() != null) {
            response.putHeader("Content-Encoding", form.encoding());
        }
    }

    private static boolean isPage(HttpServerResponse response) {
        var type = response.headers().get("Content-Type");
        return type != null && type.startsWith("text/html");
    }

    private static void allowOtherOrigins(RoutingContext request) {
        var response = request.response();
        response.putHeader("Access-Control-Allow-Origin", "*");
        response.putHeader("Access-Control-Expose-Headers", EXPOSED);
        if (request.request().getHeader("Access-Control-Request-Method") != null) {
            response.putHeader("Access-Control-Allow-Headers", ALLOWED);
            response.putHeader("Access-Control-Max-Age", ONE_DAY);
        }
    }

    private static void putIfAbsent(HttpServerResponse response, String name, String value) {
        if (!response.headers().contains(name)) {
            response.putHeader(name, value);
        }
    }
}

package org.peldano.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import java.net.URLEncoder;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peldano.http.KeptAnswers.Edition;

/** What the front route knows of one request while it is answered. */
final class Exchange {

    private static final String NAME = "peldano.exchange";
    private static final String HEAD = "peldano.head";
    private static final Pattern TRACE_PARENT = Pattern.compile("[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private final RoutingContext request;
    private final Locale language;
    private final Edition edition;
    private final String accepted;
    private String mediaType;
    private boolean oneOfSeveral;
    private KeptAnswers.Key key;
    private Answer answer;
    private Answer.Form form;
    private String traceId;

    private Exchange(RoutingContext request, Locale language, Edition edition) {
        this.request = request;
        this.language = language;
        this.edition = edition;
        this.accepted = request.request().getHeader("Accept");
    }

    static Exchange begin(RoutingContext request, Locale language, Edition edition) {
        var exchange = new Exchange(request, language, edition);
        request.put(NAME, exchange);
        return exchange;
    }

    /** Says that {@code request} is a HEAD, which is answered as the GET would be, but for the body. */
    static void withoutBody(RoutingContext request) {
        request.put(HEAD, true);
    }

    /** Ends an answer with {@code body}, or as if with it. */
    static void end(RoutingContext request, Buffer body) {
        request.response().putHeader("Content-Length", String.valueOf(body.length()));
        request.response().end(request.get(HEAD) == null ? body : Buffer.buffer());
    }

    /** Null where the front route has not seen the request. */
    static Exchange of(RoutingContext request) {
        return request.get(NAME);
    }

    Locale language() {
        return language;
    }

    Edition edition() {
        return edition;
    }

    /** What the caller would accept, before one of it was chosen; null for anything. */
    String accepted() {
        return accepted;
    }

    /** Says which media type was chosen, and whether there was a choice. */
    void negotiated(String mediaType, boolean oneOfSeveral) {
        this.mediaType = mediaType;
        this.oneOfSeveral = oneOfSeveral;
    }

    /** The path and query without what is chosen by language and media type, parameters in alphabetical order. */
    String address() {
        var query = request.queryParams().entries().stream()
                .filter(parameter -> !parameter.getKey().equals("lang")
                        && !parameter.getKey().equals("format"))
                .map(parameter -> encoded(parameter.getKey()) + "=" + encoded(parameter.getValue()))
                .sorted()
                .collect(Collectors.joining("&"));
        return request.request().path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** The address at which this very answer is always found. */
    String explicitAddress() {
        var address = address();
        var choice =
                "lang=" + language.getLanguage() + (oneOfSeveral ? "&format=" + Negotiation.format(mediaType) : "");
        return address + (address.contains("?") ? "&" : "?") + choice;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    /** What makes the answer reusable; null where it must not be kept. */
    KeptAnswers.Key key() {
        return key;
    }

    void mayBeKeptAs(KeptAnswers.Key key) {
        this.key = key;
    }

    /** The trace that the caller is in, or a new one. */
    String traceId() {
        if (traceId == null) {
            var parent = request.request().getHeader("traceparent");
            var given = parent == null ? null : TRACE_PARENT.matcher(parent);
            traceId = given != null && given.matches()
                    ? given.group(1)
                    : UUID.randomUUID().toString().replace("-", "");
        }
        return traceId;
    }

    /** Ends with what a resource answers: if that is good and to a GET, in the form asked for, or without a body. */
    void end(int status, Rendered rendered) {
        if (status == 200 && request.request().method().equals(HttpMethod.GET)) {
            answer = Answer.of(rendered.bytes());
            form = answer.formFor(request.request().headers());
            request.response().end(isNotModified() || request.get(HEAD) != null ? Buffer.buffer() : form.body());
        } else if (request.get(HEAD) == null) {
            var body = rendered.direct();
            request.response().putHeader("Content-Length", String.valueOf(rendered.length()));
            try {
                request.response().end(BufferImpl.buffer(body)).onComplete(ended -> body.release());
            } catch (RuntimeException e) {
                body.release();
                throw e;
            }
        } else {
            end(request, Buffer.buffer(rendered.bytes()));
        }
    }

    boolean isNotModified() {
        return form != null && Headers.matches(request.request().headers(), form.tag());
    }

    /** The form of the answer, null where it has no entity tag. */
    Answer.Form form() {
        return form;
    }

    /** The answer as it may be kept, with the headers set so far. */
    Kept kept() {
        var headers = MultiMap.caseInsensitiveMultiMap();
        headers.addAll(request.response().headers());
        headers.remove("Content-Length").remove("Transfer-Encoding");
        return Kept.of(answer, headers);
    }
}

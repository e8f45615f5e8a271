package org.peldano.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** The body of the request where it is a form that a browser sent. */
@RequestScoped
public class FormBody {

    private final RoutingContext request;

    FormBody(RoutingContext request) {
        this.request = request;
    }

    /**
     * The fields by their names, in the order of the form; those that were left empty are not among them.
     *
     * @throws ProblemException where it cannot be decoded or has a field twice
     */
    public Map<String, String> read() {
        var fields = new LinkedHashMap<String, String>();
        var body = request.body().buffer();
        for (var pair : body == null ? new String[0] : body.toString(UTF_8).split("&")) {
            var parts = pair.split("=", 2);
            var value = parts.length == 1 ? "" : decoded(parts[1]);
            if (!value.isBlank() && fields.put(decoded(parts[0]), value.strip()) != null) {
                throw Problems.of(ProblemType.MALFORMED_BODY, "detail.doubled-key", decoded(parts[0]));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw Problems.of(ProblemType.MALFORMED_BODY, "detail.malformed-form");
        }
    }
}

package org.peldano.http;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;

/** Who asks, as far as an answer depends on it. */
@RequestScoped
public class Caller {

    private final RoutingContext request;

    Caller(RoutingContext request) {
        this.request = request;
    }

    /** The language in which to answer. */
    public Locale language() {
        return Exchange.of(request).language();
    }

    /** The path and query of what is asked for, without the choice of a language. */
    public String address() {
        return Exchange.of(request).address();
    }

    /** By what the request is found in the log. */
    String traceId() {
        return Exchange.of(request).traceId();
    }
}

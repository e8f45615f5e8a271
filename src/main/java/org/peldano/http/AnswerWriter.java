package org.peldano.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyWriter.AllWriteableMessageBodyWriter;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Writes what a resource answers, views as JSON and {@link Rendered} as it is, the way the front route wants it. */
@Provider
@Singleton
class AnswerWriter extends AllWriteableMessageBodyWriter {

    private final RoutingContext request;
    private final ObjectMapper mapper;

    AnswerWriter(RoutingContext request, ObjectMapper mapper) {
        this.request = request;
        this.mapper = mapper;
    }

    @Override
    public void writeResponse(Object view, Type generic, ServerRequestContext context) throws IOException {
        var status =
                ((ResteasyReactiveRequestContext) context).getResponse().get().getStatus();
        Exchange.of(request).end(status, rendered(view));
    }

    @Override
    public void writeTo(
            Object view,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(rendered(view).bytes());
    }

    private Rendered rendered(Object view) throws IOException {
        return view instanceof Rendered rendered ? rendered : new Rendered(mapper.writeValueAsBytes(view));
    }
}

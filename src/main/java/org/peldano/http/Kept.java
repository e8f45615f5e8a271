package org.peldano.http;

import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.buffer.impl.BufferImpl;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer that is sent again and again: each form of it with all its headers, and its bytes where the network takes
 * them from, outside the heap.
 *
 * @param compressed null where compression gains nothing
 */
record Kept(Ready plain, Ready compressed) {

    /** A form that needs nothing but to be sent; its headers are in the form that is cheapest to send. */
    record Ready(ByteBuffer bytes, String tag, List<Header> headers) {

        private record Header(CharSequence name, CharSequence value) {

            private static Header of(String name, String value) {
                return new Header(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value));
            }
        }

        private static Ready of(Answer.Form form, MultiMap headers) {
            var bytes = ByteBuffer.allocateDirect(form.body().length());
            bytes.put(form.body().getBytes()).flip();
            var ready = new ArrayList<Header>();
            headers.forEach((name, value) -> ready.add(Header.of(name, value)));
            ready.add(Header.of("ETag", form.tag()));
            if (form.encoding() != null) {
                ready.add(Header.of("Content-Encoding", form.encoding()));
            }
            return new Ready(bytes, form.tag(), List.copyOf(ready));
        }

        void describeTo(HttpServerResponse response) {
            for (var header : headers) {
                response.headers().add(header.name, header.value);
            }
        }

        /** The bytes for one answer; a buffer of Netty's must not be shared between event loops. */
        Buffer body() {
            return BufferImpl.buffer(Unpooled.wrappedBuffer(bytes.duplicate()));
        }
    }

    /** Keeps {@code answer} with {@code headers}, which do not depend on its form. */
    static Kept of(Answer answer, MultiMap headers) {
        var compressed = answer.compressed() == null ? null : Ready.of(answer.compressed(), headers);
        return new Kept(Ready.of(answer.plain(), headers), compressed);
    }

    /** The form for whoever sent {@code request}. */
    Ready formFor(MultiMap request) {
        var compress = compressed != null && Headers.acceptsGzip(request.get(HttpHeaders.ACCEPT_ENCODING));
        return compress ? compressed : plain;
    }

    int weight() {
        return plain.bytes.capacity() + (compressed == null ? 0 : compressed.bytes.capacity());
    }
}

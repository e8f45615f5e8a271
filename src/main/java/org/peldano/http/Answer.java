package org.peldano.http;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/**
 * The bytes of an answer, plain and compressed, each with its strong entity tag, made from nothing but the bytes.
 *
 * @param compressed null where compression gains nothing
 */
record Answer(Form plain, Form compressed) {

    private static final int TAG_BYTES = 15;

    /** One of the two forms of an answer. {@code encoding} is null for the plain one. */
    record Form(Buffer body, String tag, String encoding) {}

    static Answer of(byte[] bytes) {
        var compressed = gzip(bytes);
        return new Answer(
                new Form(Buffer.buffer(bytes), tagOf(bytes), null),
                compressed.length < bytes.length
                        ? new Form(Buffer.buffer(compressed), tagOf(compressed), "gzip")
                        : null);
    }

    /** The form for whoever sent {@code request}. */
    Form formFor(MultiMap request) {
        var compress = compressed != null && Headers.acceptsGzip(request.get("Accept-Encoding"));
        return compress ? compressed : plain;
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 3);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tagOf(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            var tag = Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, TAG_BYTES));
            return '"' + tag + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

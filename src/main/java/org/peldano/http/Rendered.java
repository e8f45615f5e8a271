package org.peldano.http;

import java.nio.charset.StandardCharsets;

/** An answer that is bytes already, in the media type that its resource produces. */
public final class Rendered {

    private final byte[] bytes;

    public Rendered(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** An answer that is text. */
    public static Rendered of(String text) {
        return new Rendered(text.getBytes(StandardCharsets.UTF_8));
    }

    byte[] bytes() {
        return bytes;
    }
}

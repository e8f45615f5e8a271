package org.peldano.http;

/** An answer that is bytes already, in the media type that its resource produces. */
public final class Rendered {

    private final byte[] bytes;

    public Rendered(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    byte[] bytes() {
        return bytes;
    }
}

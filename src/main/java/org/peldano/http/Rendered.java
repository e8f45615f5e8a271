package org.peldano.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An answer that is bytes already, in the media type that its resource produces. */
public final class Rendered {

    private final byte[] bytes;
    private final int length;

    /** The first {@code length} of {@code bytes}, which nobody changes any more. */
    public Rendered(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    public Rendered(byte[] bytes) {
        this(bytes, bytes.length);
    }

    /** An answer that is text. */
    public static Rendered of(String text) {
        return new Rendered(text.getBytes(StandardCharsets.UTF_8));
    }

    int length() {
        return length;
    }

    /** Memory from which the socket can read; whoever gets it gives it back. */
    ByteBuf direct() {
        return PooledByteBufAllocator.DEFAULT.directBuffer(length).writeBytes(bytes, 0, length);
    }

    public byte[] bytes() {
        return bytes.length == length ? bytes : Arrays.copyOf(bytes, length);
    }
}

package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import org.peldano.http.Rendered;

/** JSON under way, of numbers, texts and pieces of JSON; null is written as such. Of one thread at a time. */
final class JsonBuffer {

    private static final byte[] NULL = "null".getBytes(UTF_8);

    private byte[] bytes;
    private int length;

    JsonBuffer(int expectedLength) {
        bytes = new byte[expectedLength];
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    /** Writes a sign of ASCII. */
    JsonBuffer put(char sign) {
        reserve(1);
        bytes[length++] = (byte) sign;
        return this;
    }

    JsonBuffer put(byte[] json) {
        reserve(json.length);
        System.arraycopy(json, 0, bytes, length, json.length);
        length += json.length;
        return this;
    }

    JsonBuffer put(BigDecimal figure) {
        return figure == null ? put(NULL) : putPlain(figure.toString());
    }

    JsonBuffer put(Integer number) {
        if (number == null) {
            return put(NULL);
        }
        return number >= 0 && number < 10 ? put((char) ('0' + number)) : putPlain(number.toString());
    }

    private JsonBuffer putPlain(String ascii) {
        reserve(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length + i] = (byte) ascii.charAt(i);
        }
        length += ascii.length();
        return this;
    }

    JsonBuffer put(String text) {
        return put('"').put(JsonStringEncoder.getInstance().quoteAsUTF8(text)).put('"');
    }

    private void reserve(int count) {
        if (length + count > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count));
        }
    }

    /** What was written, and no more of it will be. */
    Rendered rendered() {
        return new Rendered(bytes, length);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }
}

package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.util.List;
import org.peldano.http.JsonBody;
import org.peldano.http.Lines;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.http.Streaming;
import org.peldano.scoring.NothingInScope;

/** Profiles that come as lines of JSON, each compared by itself: one that is wrong keeps no other from its answer. */
final class JsonProfiles implements Streaming.Work {

    private static final VarHandle EIGHT_AT =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long BEYOND_ASCII = 0x8080_8080_8080_8080L;

    private final Lines lines = Lines.plain();
    private final CharsetDecoder decoder = UTF_8.newDecoder();
    private final CharBuffer decoded = CharBuffer.allocate(1 << 10);
    private final Comparing comparing;
    private final boolean full;
    private final PlainProfile plain;
    private boolean ended;
    private boolean empty = true;

    JsonProfiles(Comparing comparing, boolean full) {
        this.comparing = comparing;
        this.full = full;
        this.plain = new PlainProfile(comparing.sheet());
    }

    @Override
    public void take(byte[] piece) {
        lines.add(piece);
    }

    @Override
    public void end() {
        lines.end();
        ended = true;
    }

    @Override
    public boolean proceed() {
        if (!lines.next()) {
            if (ended && empty) {
                throw new ProblemException(ProblemType.MALFORMED_BODY, Wording.of("detail.empty-body"), List.of());
            }
            return false;
        }
        if (lines.isTooLong()) {
            empty = false;
            comparing.refuse(lines.number(), null, ProblemType.BODY_TOO_LARGE, "detail.line-too-long", Lines.LONGEST);
        } else if (!lines.isBlank()) {
            empty = false;
            compare(lines.number(), lines.bytes(), lines.from(), lines.to());
        }
        return true;
    }

    private void compare(long line, byte[] bytes, int from, int to) {
        if (!isText(bytes, from, to)) {
            comparing.refuse(line, null, ProblemType.MALFORMED_BODY, "detail.not-utf-8");
        } else if (!comparePlain(line, bytes, from, to)) {
            compareAnything(line, bytes, from, to);
        }
    }

    /** False where more has to be known of the line. */
    private boolean comparePlain(long line, byte[] bytes, int from, int to) {
        if (!plain.read(bytes, from, to)) {
            return false;
        }
        try {
            if (full) {
                var report = plain.report();
                report.ifPresent(known -> comparing.report(line, plain.id(), known));
                return report.isPresent();
            }
            comparing.summarise(line, plain.id(), plain.sheet().summary());
            return true;
        } catch (NothingInScope e) {
            return false;
        }
    }

    private void compareAnything(long line, byte[] bytes, int from, int to) {
        try {
            var profile = JsonBody.read(bytes, from, to, line);
            var id = profile instanceof ObjectNode object ? PersonId.takenFrom(object) : null;
            comparing.compare(line, id, profile, full);
        } catch (ProblemException e) {
            comparing.refuse(line, null, e);
        }
    }

    private static boolean isAscii(byte[] bytes, int from, int to) {
        var i = from;
        while (i <= to - Long.BYTES && ((long) EIGHT_AT.get(bytes, i) & BEYOND_ASCII) == 0) {
            i += Long.BYTES;
        }
        while (i < to && bytes[i] >= 0) {
            i++;
        }
        return i == to;
    }

    private boolean isText(byte[] bytes, int from, int to) {
        if (isAscii(bytes, from, to)) {
            return true;
        }
        var in = ByteBuffer.wrap(bytes, from, to - from);
        decoder.reset();
        var result = decoder.decode(in, decoded.clear(), true);
        while (result.isOverflow()) {
            result = decoder.decode(in, decoded.clear(), true);
        }
        return !result.isError();
    }
}

package org.peldano.http;

import java.util.Arrays;

/**
 * Cuts a body that arrives in pieces into lines, of which it never holds more than the longest allowed. A byte-order mark
 * before the first one belongs to none.
 */
public final class Lines {

    /** The most bytes that a line may have. */
    public static final int LONGEST = 1 << 20;

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int USUAL = 1 << 13;

    private final boolean quoted;
    private byte[] piece = {};
    private int next;
    private boolean ended;
    private byte[] held = new byte[USUAL];
    private int heldLength;
    private boolean skipping;
    private boolean inQuotes;
    private long lines;
    private long breaks;

    private byte[] bytes = piece;
    private int from;
    private int to;
    private long number;
    private boolean tooLong;

    private Lines(boolean quoted) {
        this.quoted = quoted;
    }

    public static Lines plain() {
        return new Lines(false);
    }

    /** Lines in which what is between quotation marks may go on over several. */
    public static Lines quoted() {
        return new Lines(true);
    }

    /** Takes in what follows; all lines before have been read. */
    public void add(byte[] following) {
        piece = following;
        next = 0;
    }

    /** The last line may have no break at its end. */
    public void end() {
        ended = true;
    }

    /** Goes to the next line; false where there is none as yet. */
    public boolean next() {
        while (next < piece.length) {
            var start = next;
            var breaksBefore = breaks;
            var end = findBreak();
            if (skipping) {
                skipping = end < 0;
            } else if (end >= 0) {
                return found(start, end);
            } else if (heldLength + piece.length - start > LONGEST) {
                rewind(start, start + LONGEST - heldLength, breaksBefore);
                hold(start, next);
                return (quoted && foundUnclosed()) || foundTooLong();
            } else {
                hold(start, piece.length);
            }
        }
        return ended && heldLength > 0 && ((inQuotes && foundUnclosed()) || found(next, next));
    }

    /** The position of the next break, or -1; either way what comes before is behind us. */
    private int findBreak() {
        if (!quoted) {
            return findPlainBreak();
        }
        for (int i = next; i < piece.length; i++) {
            if (piece[i] == '\n' && !inQuotes) {
                next = i + 1;
                return i;
            }
            if (!skipping) {
                inQuotes ^= piece[i] == '"';
                breaks += piece[i] == '\n' ? 1 : 0;
            }
        }
        next = piece.length;
        return -1;
    }

    /** A quotation mark that is not closed within the longest line encloses nothing. */
    private void rewind(int start, int position, long breaksBefore) {
        next = position;
        breaks = breaksBefore;
        for (int i = start; i < position && quoted; i++) {
            breaks += piece[i] == '\n' ? 1 : 0;
        }
    }

    private int findPlainBreak() {
        var i = next;
        while (i < piece.length && piece[i] != '\n') {
            i++;
        }
        next = Math.min(i + 1, piece.length);
        return i < piece.length ? i : -1;
    }

    private boolean found(int start, int end) {
        if (heldLength + end - start > LONGEST) {
            foundTooLong();
            skipping = false;
            return true;
        }
        if (heldLength > 0) {
            hold(start, end);
            line(held, 0, heldLength);
            heldLength = 0;
        } else {
            line(piece, start, end);
        }
        return true;
    }

    /** A quotation mark that nothing closes is wrong on its own line alone: what follows is read again. */
    private boolean foundUnclosed() {
        var end = 0;
        while (end < heldLength && held[end] != '\n') {
            end++;
        }
        if (end == heldLength) {
            return false;
        }
        var following = new byte[heldLength - end - 1 + piece.length - next];
        System.arraycopy(held, end + 1, following, 0, heldLength - end - 1);
        System.arraycopy(piece, next, following, heldLength - end - 1, piece.length - next);
        var row = held;
        held = new byte[USUAL];
        heldLength = 0;
        piece = following;
        next = 0;
        breaks = 0;
        inQuotes = false;
        line(row, 0, end);
        return true;
    }

    private void line(byte[] in, int start, int end) {
        count();
        bytes = in;
        from = number == 1 && Arrays.equals(in, start, Math.min(end, start + MARK.length), MARK, 0, MARK.length)
                ? start + MARK.length
                : start;
        to = end > from && in[end - 1] == '\r' ? end - 1 : end;
        tooLong = false;
    }

    private boolean foundTooLong() {
        count();
        tooLong = true;
        skipping = true;
        inQuotes = false;
        heldLength = 0;
        from = 0;
        to = 0;
        return true;
    }

    private void count() {
        number = ++lines;
        lines += breaks;
        breaks = 0;
    }

    private void hold(int start, int end) {
        var length = heldLength + end - start;
        if (length > held.length || (heldLength == 0 && held.length > USUAL)) {
            held = Arrays.copyOf(held, Math.min(LONGEST, Math.max(USUAL, 2 * length)));
        }
        System.arraycopy(piece, start, held, heldLength, end - start);
        heldLength = length;
    }

    /** Of the line that {@link #next} went to, counted from 1. */
    public long number() {
        return number;
    }

    /** Whether it is longer than allowed; it then has no content. */
    public boolean isTooLong() {
        return tooLong;
    }

    public boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Where its content is, until the next call: from {@link #from} to {@link #to}. */
    public byte[] bytes() {
        return bytes;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}

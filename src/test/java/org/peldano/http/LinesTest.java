package org.peldano.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LinesTest {

    private static final String MARK = "\uFEFF";

    @Property
    void theLinesAreTheSameWhereverTheBodyIsCut(
            @ForAll("bodies") String body, @ForAll @IntRange(min = 1, max = 9) int size) {
        var expected = new ArrayList<>(Arrays.asList(body.split("\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        assertThat(read(Lines.plain(), body, size))
                .isEqualTo(expected.stream()
                        .map(line -> line.replaceFirst("\r$", ""))
                        .toList());
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.strings().withChars("ab\r\n\n ñ\"").ofMaxLength(40);
    }

    @Example
    void aByteOrderMarkBelongsToNoLine() {
        for (var size : new int[] {1, 2, 3, 100}) {
            assertThat(read(Lines.plain(), MARK + "a\n" + MARK + "b", size)).containsExactly("a", MARK + "b");
            assertThat(read(Lines.plain(), MARK, size)).allMatch(String::isEmpty);
        }
    }

    @Example
    void whatIsQuotedGoesOnOverLinesWhichAreCounted() {
        var body = "a;\"b\nc\"\nd\n\"\n\n\"\"\"\ne";
        for (var size : new int[] {1, 4, 100}) {
            var lines = Lines.quoted();
            var numbers = new ArrayList<Long>();
            assertThat(read(lines, body, size, numbers)).containsExactly("a;\"b\nc\"", "d", "\"\n\n\"\"\"", "e");
            assertThat(numbers).containsExactly(1L, 3L, 4L, 7L);
        }
    }

    @Example
    void aLineThatIsTooLongIsNamedAndPassedOver() {
        for (var size : new int[] {1000, 1 << 16, 1 << 22}) {
            var longest = "x".repeat(Lines.LONGEST);
            var body = "a\n" + longest + "\n" + longest + "y\nb\n" + longest.repeat(3);
            assertThat(read(Lines.plain(), body, size)).containsExactly("a", longest, null, "b", null);
        }
    }

    @Example
    void anEndlessLineIsNamedBeforeItEnds() {
        var lines = Lines.plain();
        var piece = "x".repeat(1 << 16).getBytes(UTF_8);
        for (int i = 0; i < 16; i++) {
            lines.add(piece);
            assertThat(lines.next()).isFalse();
        }
        lines.add(piece);
        assertThat(lines.next()).isTrue();
        assertThat(lines.isTooLong()).isTrue();
        for (int i = 0; i < 100; i++) {
            lines.add(piece);
            assertThat(lines.next()).isFalse();
        }
        lines.add("x\nb\n".getBytes(UTF_8));
        assertThat(lines.next()).isTrue();
        assertThat(lines.number()).isEqualTo(2);
        assertThat(lines.isTooLong()).isFalse();
    }

    @Example
    void aQuotationMarkThatIsNeverClosedDoesNotSwallowWhatFollows() {
        var body = "\"" + "x\n".repeat(Lines.LONGEST / 2) + "a\nb\n";
        var read = read(Lines.quoted(), body, 5000);
        assertThat(read).hasSize(Lines.LONGEST / 2 + 2).startsWith("\"x", "x").endsWith("x", "a", "b");
    }

    @Example
    void aQuotationMarkThatIsOpenAtTheEndCostsItsOwnLineAlone() {
        for (var size : new int[] {1, 4, 100}) {
            var numbers = new ArrayList<Long>();
            assertThat(read(Lines.quoted(), "a\n\"b\nc\nd", size, numbers)).containsExactly("a", "\"b", "c", "d");
            assertThat(numbers).containsExactly(1L, 2L, 3L, 4L);
        }
    }

    @Example
    void whatIsOnlySpaceIsBlank() {
        var lines = Lines.plain();
        lines.add(" \t\r\n\na\n\u00a0\n".getBytes(UTF_8));
        for (var blank : List.of(true, true, false, false)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.isBlank()).isEqualTo(blank);
        }
    }

    private static List<String> read(Lines lines, String body, int size) {
        return read(lines, body, size, new ArrayList<>());
    }

    /** Null where a line is too long. */
    private static List<String> read(Lines lines, String body, int size, List<Long> numbers) {
        var read = new ArrayList<String>();
        var bytes = body.getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i += size) {
            lines.add(Arrays.copyOfRange(bytes, i, Math.min(bytes.length, i + size)));
            drain(lines, read, numbers);
        }
        lines.end();
        drain(lines, read, numbers);
        return read;
    }

    private static void drain(Lines lines, List<String> read, List<Long> numbers) {
        while (lines.next()) {
            numbers.add(lines.number());
            read.add(
                    lines.isTooLong()
                            ? null
                            : new String(lines.bytes(), lines.from(), lines.to() - lines.from(), UTF_8));
        }
    }
}

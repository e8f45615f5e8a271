package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.peldano.http.Lines;
import org.peldano.http.ProblemException;
import org.peldano.http.ProblemException.Wording;
import org.peldano.http.ProblemType;
import org.peldano.http.Streaming;

/** Profiles that come as CSV: the assessment sheet filled in, or a row for each person. */
final class CsvProfiles implements Streaming.Work {

    private final Lines lines = Lines.quoted();
    private final Comparing comparing;
    private final boolean full;
    private char separator;
    private Table table;
    private boolean ended;

    CsvProfiles(Comparing comparing, boolean full) {
        this.comparing = comparing;
        this.full = full;
    }

    /** What follows a header. */
    interface Table {

        void row(long line, List<String> cells);

        /** A row that cannot be read. */
        void broken(long line, ProblemException problem);

        /** Does a part of what can only be done once all rows are there; false where nothing is left. */
        boolean finish();
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
            return ended && finish();
        }
        if (lines.isBlank() && !lines.isTooLong()) {
            return true;
        }
        try {
            var text = text();
            if (table == null) {
                separator = CsvRow.separator(text);
                table = table(cells(text));
            } else {
                table.row(lines.number(), cells(text));
            }
        } catch (ProblemException e) {
            if (table == null) {
                throw e;
            }
            table.broken(lines.number(), e);
        }
        return true;
    }

    private boolean finish() {
        if (table == null) {
            throw new ProblemException(ProblemType.MALFORMED_BODY, Wording.of("detail.empty-body"), List.of());
        }
        return table.finish();
    }

    private Table table(List<String> header) {
        return header.contains(PersonColumns.SLUG)
                ? new PersonColumns(lines.number(), header, comparing, full)
                : new PersonRows(header, comparing, full);
    }

    private String text() {
        if (lines.isTooLong()) {
            throw malformed(ProblemType.BODY_TOO_LARGE, "detail.line-too-long", Lines.LONGEST);
        }
        try {
            var bytes = ByteBuffer.wrap(lines.bytes(), lines.from(), lines.to() - lines.from());
            return UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw malformed(ProblemType.MALFORMED_BODY, "detail.not-utf-8");
        }
    }

    private List<String> cells(String text) {
        var cells = CsvRow.cells(text, separator);
        if (cells == null) {
            throw malformed(ProblemType.MALFORMED_BODY, "detail.csv.quotes");
        }
        return cells;
    }

    private ProblemException malformed(ProblemType type, String key, Object... values) {
        var what = Wording.of(key, values);
        var place = CsvPlace.line(lines.number()).untold();
        return new ProblemException(type, what, List.of(place.flaw(what, List.of())));
    }
}

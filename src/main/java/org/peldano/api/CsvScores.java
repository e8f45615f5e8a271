package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.util.stream.Collectors;
import org.peldano.api.Scoring.Scored;
import org.peldano.http.Problem;
import org.peldano.scoring.Summary;

/** A row for each profile, under a header, as the assessment sheet is written: see {@link Spreadsheet}. */
final class CsvScores implements ScoreWriter {

    private final OutputStream out;
    private final char separator;
    private boolean begun;

    CsvScores(OutputStream out, char separator) {
        this.out = out;
        this.separator = separator;
    }

    @Override
    public void begin() {
        if (!begun) {
            begun = true;
            write(Spreadsheet.BYTE_ORDER_MARK);
            row("line", "id", "score", "lower", "upper", "coverage", "verdict", "problem");
        }
    }

    @Override
    public void summary(long line, Object id, Summary summary) {
        row(
                line,
                id,
                summary.score(),
                summary.score(),
                summary.upper(),
                summary.coverage(),
                JsonScores.word(summary.verdict()),
                null);
    }

    @Override
    public void report(long line, Object id, Scored scored) {
        throw new UnsupportedOperationException("a report does not fit into a row");
    }

    @Override
    public void problem(long line, Object id, Problem problem) {
        var errors = problem.errors().stream()
                .map(error -> said(error.pointer(), error.detail()))
                .collect(Collectors.joining(" "));
        row(line, id, null, null, null, null, null, errors.isEmpty() ? problem.detail() : errors);
    }

    /** What is wrong, as the caller named it. */
    private static String said(String pointer, String detail) {
        if (pointer == null || pointer.indexOf('/') < 0) {
            return detail;
        }
        var path = URI.create(pointer).getFragment();
        var name = path.substring(path.lastIndexOf('/') + 1);
        return CsvPlace.said(name.replace("~1", "/").replace("~0", "~"), detail);
    }

    private void row(Object... cells) {
        begin();
        var row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i == 0 ? "" : separator).append(cell(cells[i]));
        }
        write(row.append("\r\n").toString());
    }

    private String cell(Object value) {
        var text = value instanceof BigDecimal figure ? decimal(figure) : String.valueOf(Spreadsheet.harmless(value));
        var plain = text.chars().noneMatch(c -> c == separator || c == '"' || c == '\r' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    /** Where semicolons separate, it is because the comma is the decimal sign. */
    private String decimal(BigDecimal figure) {
        var text = figure.toPlainString();
        return separator == ';' ? text.replace('.', ',') : text;
    }

    private void write(String text) {
        try {
            out.write(text.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

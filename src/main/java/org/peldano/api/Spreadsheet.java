package org.peldano.api;

import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.peldano.http.Language;

/**
 * CSV as a double click opens it. Spreadsheet programs take UTF-8 for something older unless a byte-order mark says what
 * it is, and expect semicolons where the comma is a decimal sign, as in Spanish; whoever reads a sheet sees from its
 * first line which of the two it has.
 */
final class Spreadsheet {

    static final String MEDIA_TYPE = "text/csv";
    static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern FORMULA =
            Pattern.compile("[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\\p{Cntrl}].*", Pattern.DOTALL);
    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .build();

    private Spreadsheet() {}

    /** What the spreadsheet programs of {@code language} expect between two cells. */
    static char separator(Locale language) {
        return language.equals(Language.SPANISH) ? ';' : ',';
    }

    /** {@code rows} of text, numbers and nulls. */
    static byte[] of(List<String> header, List<List<Object>> rows, Locale language) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        var format = CsvSchema.emptySchema().withLineSeparator("\r\n").withColumnSeparator(separator(language));
        try (var writer = MAPPER.writer(format).writeValues(out)) {
            writer.write(header);
            for (var row : rows) {
                writer.write(row.stream().map(Spreadsheet::harmless).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** What no program takes for a formula; nothing, for null. */
    static Object harmless(Object cell) {
        if (cell == null) {
            return "";
        }
        return cell instanceof String text && FORMULA.matcher(text).matches() ? "'" + text : cell;
    }
}

package org.peldano.api;

import java.util.ArrayList;
import java.util.List;

/** Takes a row of CSV apart. */
final class CsvRow {

    private static final char QUOTE = '"';

    private CsvRow() {}

    /** What separates the cells of {@code header}: the semicolon if it has any outside quotation marks, else the comma. */
    static char separator(String header) {
        var inQuotes = false;
        for (int i = 0; i < header.length(); i++) {
            inQuotes ^= header.charAt(i) == QUOTE;
            if (header.charAt(i) == ';' && !inQuotes) {
                return ';';
            }
        }
        return ',';
    }

    /** The cells without the space around them; null where a quotation mark is not closed, or closed too early. */
    static List<String> cells(String row, char separator) {
        var cells = new ArrayList<String>();
        var start = 0;
        while (start <= row.length()) {
            var end = row.indexOf(separator, start);
            var open = begin(row, start, separator);
            if (open < row.length() && row.charAt(open) == QUOTE) {
                var close = closing(row, open + 1);
                end = close < 0 ? -1 : row.indexOf(separator, close);
                var after = close < 0 ? "?" : row.substring(close + 1, end < 0 ? row.length() : end);
                if (!after.isBlank()) {
                    return null;
                }
                cells.add(row.substring(open + 1, close).replace("\"\"", "\"").strip());
            } else {
                cells.add(row.substring(start, end < 0 ? row.length() : end).strip());
            }
            start = end < 0 ? row.length() + 1 : end + 1;
        }
        return cells;
    }

    /** Where the cell at {@code start} begins, but for the space before it. */
    private static int begin(String row, int start, char separator) {
        var i = start;
        while (i < row.length() && row.charAt(i) != separator && Character.isWhitespace(row.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The quotation mark that ends what begins at {@code from}, of which two in a row are one that does not; or -1. */
    private static int closing(String row, int from) {
        for (int i = from; i < row.length(); i++) {
            if (row.charAt(i) == QUOTE) {
                if (i + 1 == row.length() || row.charAt(i + 1) != QUOTE) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}

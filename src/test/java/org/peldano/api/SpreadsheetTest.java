package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.peldano.http.Language;

class SpreadsheetTest {

    @Example
    void aSheetIsWhatProgramsOfTheLanguageExpect() {
        List<Object> row = Arrays.asList("Diseño; \"y\" más", 4, null);
        assertThat(csv(row, Language.SPANISH)).isEqualTo("\uFEFFa;b;c\r\n\"Diseño; \"\"y\"\" más\";4;\r\n");
        assertThat(csv(row, Locale.ENGLISH)).isEqualTo("\uFEFFa,b,c\r\n\"Diseño; \"\"y\"\" más\",4,\r\n");
    }

    @Property
    void noCellIsAFormula(@ForAll String text) {
        for (var start : List.of("", "=", "+", "-", "@", "\t", "\r", "\n")) {
            var cell = (String) Spreadsheet.harmless(start + text);
            assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n].*").endsWith(start + text);
        }
    }

    @Example
    void anythingElseIsLeftAlone() {
        for (Object cell : List.of("Empatía", "", "a=b", 4)) {
            assertThat(Spreadsheet.harmless(cell)).isEqualTo(cell);
        }
    }

    private static String csv(List<Object> row, Locale language) {
        return new String(Spreadsheet.of(List.of("a", "b", "c"), List.of(row), language), StandardCharsets.UTF_8);
    }
}

package org.peldano.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentsTest {

    private static final String SLUG = "does not match the regex pattern ^[a-z0-9]+(-[a-z0-9]+)*$";

    private static final String DURATION =
            "does not match the regex pattern ^P([0-9]{1,3}Y([0-9]{1,3}M)?|[0-9]{1,3}M)$";

    private final Documents documents = new Documents();

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenIsReadAgain(DocumentFormat format) {
        var written = documents.write(Packaged.DOCUMENT, 7, format);
        assertThat(documents.read(written, format)).isEqualTo(Packaged.DOCUMENT);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWrittenBeginsWithItsVersion(DocumentFormat format) {
        var written = new String(documents.write(Packaged.DOCUMENT, 7, format), StandardCharsets.UTF_8);
        assertThat(written).matches("(?s)\\{?\"?catalogueVersion\"?: ?7.*");
    }

    @Test
    void theVersionOfAFileIsNotBelieved() {
        var text = "catalogueVersion: 99\n" + SmallFramework.TEXT;
        assertThat(documents.read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML))
                .isEqualTo(SmallFramework.unchecked(SmallFramework.TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "null",
                "~",
                "true",
                "2.10",
                "1_000",
                "0x1f",
                "1e3",
                ".inf",
                "12:30:00",
                "2014-01-31",
                "- a",
                "a: b",
                "a #b",
                "'a'",
                "\"a\"",
                "*a",
                "&a",
                "!a",
                "@a",
                "%a",
                "{a}",
                "[a]",
                "a, b",
                "|",
                ">",
                "a\\n",
                "á",
                "💬"
            })
    void textThatLooksLikeSomethingElseStaysText(String words) {
        var text =
                SmallFramework.with("The Almanac", words.replace("\\", "\\\\").replace("\"", "\\\""));
        var document = documents.read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
        assertThat(document.documents().get(0).title()).isEqualTo(words);
        for (var format : DocumentFormat.values()) {
            assertThat(documents.read(documents.write(document, 1, format), format))
                    .isEqualTo(document);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            slug: gardening         | title: x                  | /                                   | property 'title' is not defined in the schema and the schema does not allow additional properties
            slug: gardening         | title: x                  | /                                   | required property 'slug' not found
            kind: technique         | kind: talent              | /skills/0/kind                      | does not have a value in the enumeration ["aptitude", "knowledge", "technique", "language", "tool"]
            required: 4             | required: 6               | /levels/1/requirements/0/required   | must have a maximum value of 5
            required: 4             | required: 0               | /levels/1/requirements/0/required   | must have a minimum value of 1
            required: 4             | required: 3.5             | /levels/1/requirements/0/required   | number found, integer expected
            required: 4             | required: many            | /levels/1/requirements/0/required   | string found, integer expected
            minimum: 3              | minimum: -1               | /levels/1/requirements/0/minimum    | must have a minimum value of 0
            skill: pruning, r       | skill: pruning, task: x, r | /levels/1/requirements/0           | must be valid to one and only one schema, but 2 are valid with indexes '0, 1'
            skill: pruning, r       | r                         | /levels/1/requirements/0            | must be valid to one and only one schema, but 0 are valid
            skill: pruning, r       | skill: null, task: null, r | /levels/1/requirements/0           | must be valid to one and only one schema, but 0 are valid
            ref: "1.10"             | ref: 1.10                 | /conditions/0/sources/0/ref         | number found, string expected
            slug: gardening         | slug: Gardening           | /slug                               | SLUG
            slug: gardening         | slug: "gardening\\n"      | /slug                               | SLUG
            slug: patience          | slug: -patience           | /skills/1/slug                      | SLUG
            title: "The Almanac"    | title: "Almanac "         | /documents/0/title                  | does not match the regex pattern ^\\S(.*\\S)?$
            title: "The Almanac"    | title: "The\\0Almanac"     | /documents/0/title                  | does not match the regex pattern ^[^\\p{Cc}\\p{Cs}]*$
            title: "The Almanac"    | title: ""                 | /documents/0/title                  | must be at least 1 characters long
            "2020-02-29"            | "2021-02-29"              | /documents/0/date                   | does not match the date pattern must be a valid RFC 3339 full-date
            "https://example.org/license" | "ftp://example.org" | /license/url                        | does not match the regex pattern ^https?://\\S+$
            P1Y6M                   | P18D                      | /levels/1/from/minimumExperience    | DURATION
            P1Y6M                   | P9999999999Y              | /levels/1/from/minimumExperience    | DURATION
            rank: 2                 | rank: 9999999999          | /levels/1/rank                      | must have a maximum value of 1000
            passingScore: 75        | passingScore: 101         | /levels/1/passingScore              | must have a maximum value of 100
            passingScore: 75        | passingScore: null        | /levels/1/passingScore              | null found, integer expected
            shows: [patience]       | shows: []                 | /indicators/0/shows                 | must have at least 1 items but found 0
            basis: source, shows    | basis: editorial, shows   | /indicators/0/sources               | must have at most 0 items but found 1
            code: "6113"            | code: 6113                | /roles/0/codes/0/code               | integer found, string expected
            code: "6113"            | code: "61 13"             | /roles/0/codes/0/code               | does not match the regex pattern ^[0-9A-Z]+([.-][0-9A-Z]+)*$
            value: 5                | value: 4                  | /scale/5/value                      | must be the constant value '5'
            """)
    void everyFaultSaysWhereItIsAndWhatIsExpected(String part, String other, String path, String expectation) {
        var fault = new Fault(
                path.equals("/") ? "" : path, expectation.replace("SLUG", SLUG).replace("DURATION", DURATION));
        assertThat(SmallFramework.faultsOf(SmallFramework.with(part, other), DocumentFormat.YAML))
                .contains(fault);
    }

    @ParameterizedTest
    @CsvSource({"1.10, /conditions/0/sources/0/ref, 80", "The Almanac, /documents/0/title, 500"})
    void nothingIsLongerThanItsColumn(String part, String path, int length) {
        assertThat(SmallFramework.faultsOf(SmallFramework.with(part, "x".repeat(length)), DocumentFormat.YAML))
                .isEmpty();
        assertThat(SmallFramework.faultsOf(SmallFramework.with(part, "x".repeat(length + 1)), DocumentFormat.YAML))
                .containsExactly(new Fault(path, "must be at most " + length + " characters long"));
    }

    @Test
    void everyFaultIsToldAtOnce() {
        var text = SmallFramework.with("rank: 2", "rank: 0").replace("documented: full", "documented: well");
        assertThat(SmallFramework.faultsOf(text, DocumentFormat.YAML))
                .containsExactly(
                        new Fault("/levels/1/rank", "must have a minimum value of 1"),
                        new Fault(
                                "/levels/1/documented",
                                "does not have a value in the enumeration [\"none\", \"partial\", \"full\"]"));
    }

    @Test
    void faultsAreToldInOneLanguageWhereverTheServiceRuns() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(SmallFramework.faultsOf(SmallFramework.with("rank: 2", "rank: 0"), DocumentFormat.YAML))
                    .containsExactly(new Fault("/levels/1/rank", "must have a minimum value of 1"));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theMessageListsEveryFaultWithItsPath() {
        var text = SmallFramework.with("rank: 2", "rank: 0").getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> documents.read(text, DocumentFormat.YAML))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("not a framework:\n  /levels/1/rank: must have a minimum value of 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            YAML | ``     | unknown found, object expected
            JSON | ``     | unknown found, object expected
            YAML | # none | unknown found, object expected
            YAML | null   | null found, object expected
            JSON | null   | null found, object expected
            YAML | []     | array found, object expected
            JSON | [{}]   | array found, object expected
            YAML | roots  | string found, object expected
            JSON | 3      | integer found, object expected
            """)
    void aDocumentIsAnObject(DocumentFormat format, String text, String expectation) {
        assertThat(SmallFramework.faultsOf(text, format)).containsExactly(new Fault("", expectation));
    }

    @Test
    void aKeyIsGivenOnce() {
        var doubled = SmallFramework.with("rank: 2", "rank: 2\n    rank: 3");
        assertThat(SmallFramework.faultsOf(doubled, DocumentFormat.YAML))
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString()).startsWith("/: Duplicate field 'rank' (line "));
        assertThat(SmallFramework.faultsOf("{\"slug\": \"a\", \"slug\": \"b\"}", DocumentFormat.JSON))
                .containsExactly(new Fault("", "Duplicate field 'slug' (line 1, column 21)"));
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeReadIsAFaultToo(DocumentFormat format) {
        assertThat(SmallFramework.faultsOf("{\"slug\": ]", format)).hasSize(1);
        assertThat(SmallFramework.faultsOf("{} {}", format)).hasSize(1);
        assertThat(SmallFramework.faultsOf("[".repeat(100_000), format)).hasSize(1);
        assertThat(SmallFramework.faultsOf("{\"slug\": \"a\u0000\"}", format)).hasSize(1);
        var latin = "{\"slug\": \"año\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> documents.read(latin, format)).isInstanceOf(InvalidDocumentException.class);
    }

    @Test
    void onlyOneDocumentIsInAFile() {
        assertThat(SmallFramework.faultsOf(SmallFramework.TEXT + "---\n{}\n", DocumentFormat.YAML))
                .singleElement()
                .satisfies(fault -> assertThat(fault.expectation()).startsWith("Trailing token"));
    }

    @Test
    void aliasesOfYamlDoNotMultiply() {
        var bomb = new StringBuilder("a0: &a0 [x, x]\n");
        IntStream.range(1, 60).forEach(i -> bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]%n".formatted(i, i - 1)));
        assertThat(SmallFramework.faultsOf(bomb.toString(), DocumentFormat.YAML))
                .contains(new Fault("", "required property 'slug' not found"));
    }
}

package org.peldano.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en                       | en
            EN                       | en
            en-US,en;q=0.9           | en
            en-GB-oxendict           | en
            zh, en;q=0.1             | en
            es;q=0, en               | en
            es;q=0.4, en;q=0.5       | en
            es-MX,es;q=0.9,en;q=0.8  | es
            es-419                   | es
            ca, es;q=0.9, en;q=0.8   | es
            en;q=0, es               | es
            es;q=0.1, *;q=0.9        | en
            *;q=0.9, es-ES;q=0.1     | en
            *, es;q=0                | en
            *;q=0.1, en;q=0.9        | en
            es;q=0.9, *;q=0.1        | es
            en;q=0.2, *;q=0.8        | es
            zh, *;q=0.5              | es
            *;q=0, en                | en
            et, *;q=0                | es
            """)
    void answersInTheLanguageThatIsLikedBest(String header, String language) {
        assertThat(Language.accepted(header)).isEqualTo(Locale.forLanguageTag(language));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "zh",
                "eo, la;q=0.5",
                "en;q=0",
                "en;q=2",
                "en;q=",
                "en;;",
                ";;;",
                ",",
                ",,,",
                ";q=1",
                "-",
                "\u0000",
                "¿español?",
                "<script>"
            })
    void answersInSpanishWhereNothingElseCanBeRead(String header) {
        assertThat(Language.accepted(header)).isEqualTo(Language.SPANISH);
    }

    @Test
    void readsAHeaderHoweverLong() {
        assertThat(Language.accepted("zh,".repeat(20_000) + "en")).isEqualTo(Locale.ENGLISH);
        assertThat(Language.accepted("x".repeat(100_000))).isEqualTo(Language.SPANISH);
    }

    @Test
    void knowsTheLanguagesThatItSpeaksByTheirCodesOnly() {
        assertThat(Language.named("es")).contains(Language.SPANISH);
        assertThat(Language.named("en")).contains(Locale.ENGLISH);
        assertThat(Language.named("EN")).isEmpty();
        assertThat(Language.named("en-US")).isEmpty();
        assertThat(Language.named("")).isEmpty();
    }
}

package org.peldano.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextFormTest {

    @Test
    void aLevelReadsWellInMarkdown() {
        assertThat(TextForm.MARKDOWN.write(Samples.senior())).startsWith("""
                ## Nivel senior

                About senior.

                Al menos 18 meses de experiencia como Nivel junior.

                ### Responsabilidades

                - lead: How to lead
                - plan: How to plan

                ### Aptitudes

                - empathy: About empathy

                ### Idiomas

                - spoken: About spoken (solo donde se pida: Inglés)

                ### Herramientas

                - maps: About maps (deseable)

                ### Sobre esta descripción
                """);
    }

    @Test
    void aRoleSaysWhatEachLevelAdds() {
        assertThat(TextForm.PLAIN.write(Samples.guide()))
                .contains("\nNivel senior\n------------\n")
                .contains("""
                Añade a lo que piden todos los niveles y los inferiores:

                - plan: How to plan

                - maps: About maps (deseable)
                """);
    }

    @Test
    void htmlIsOfAFewElementsWithoutAttributes() {
        var fragment = Jsoup.parseBodyFragment(TextForm.HTML.write(Samples.saying(Samples.HOSTILE)));

        assertThat(fragment.body().getAllElements())
                .extracting(Element::normalName)
                .containsOnly("body", "h2", "h3", "p", "ul", "li");
        assertThat(fragment.body().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).isEmpty());
        assertThat(fragment.head().children()).isEmpty();
        assertThat(fragment.selectFirst("h2").text()).isEqualTo(Samples.HOSTILE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<img src=x>      | \\<img src=x\\>",
                "*a* _b_ `c`      | \\*a\\* \\_b\\_ \\`c\\`",
                "[a](javascript:b) | \\[a\\](javascript:b)",
                "![a](b)          | \\!\\[a\\](b)",
                "&lt;             | \\&lt;",
                "# a              | \\# a",
                "- a              | \\- a",
                "1. a             | 1\\. a",
                "12) a            | 12\\) a",
                "--- a            | \\--- a",
                "a - b. (c)       | a - b. (c)",
                "`a | b`          | `a \\| b`",
                "a\\b             | a\\\\b",
            })
    void markdownMeansNothingInTextOfOthers(String text, String escaped) {
        assertThat(new Markdown().paragraph(text)).isEqualTo("\n" + escaped + "\n");
    }

    @Test
    void noTextBreaksItsLine() {
        var text = TextForm.PLAIN.write(Samples.saying("a\r\n\u2028- b\u0000\tc"));

        assertThat(text).startsWith("a - b c\n=======\n").doesNotContain("\r", "\u2028", "\u0000", "\n- b");
    }

    @Test
    void whatIsAskedConditionallyOrOnlyDesiredSaysSo() {
        assertThat(TextForm.PLAIN.write(Samples.senior()))
                .contains("- spoken: About spoken (solo donde se pida: Inglés)\n")
                .contains("- maps: About maps (deseable)\n");
    }
}

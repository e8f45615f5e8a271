package org.peldano.http;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.catalogue.Kind;

class MessagesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertThat(keys("es")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void noMessageIsWrittenTwice(String language) throws IOException {
        assertThat(keys(language)).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void bothLanguagesNameTheSameValues() throws IOException {
        assertThat(placeholders("es")).isEqualTo(placeholders("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void noApostropheIsEatenByTheFormat(String language) throws IOException {
        assertThat(messages(language))
                .allSatisfy((key, message) ->
                        assertThat(message.replace("''", "")).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everyMessageCanBeFormatted(String language) throws IOException {
        var values = new Object[] {1, 2, 3, 4, 5, 6, 7};
        assertThat(messages(language)).allSatisfy((key, message) -> assertThat(
                        new MessageFormat(message, Locale.forLanguageTag(language)).format(values))
                .as(key)
                .doesNotContain("{", "}"));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasATitleAndAMeaning(ProblemType type) {
        assertThat(Language.SPOKEN).allSatisfy(language -> {
            assertThat(type.title(language)).isNotBlank();
            assertThat(type.meaning(language)).isNotBlank();
        });
    }

    @Test
    void noTwoProblemsHaveOneTitle() {
        assertThat(Language.SPOKEN).allSatisfy(language -> assertThat(List.of(ProblemType.values()))
                .extracting(type -> type.title(language))
                .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSkillHasAName(Kind kind) {
        var key = "kind." + kind.name().toLowerCase(Locale.ROOT);
        assertThat(Language.SPOKEN)
                .allSatisfy(language -> assertThat(Messages.text(language, key)).isNotBlank());
    }

    @Test
    void oneFlawIsSingular() {
        assertThat(Messages.text(Language.SPANISH, "detail.profile", 1))
                .isEqualTo("Un dato del perfil no se puede usar; «errors» dice cuál.");
        assertThat(Messages.text(Language.SPANISH, "detail.profile", 2))
                .isEqualTo("2 datos del perfil no se pueden usar; «errors» dice cuáles.");
    }

    @Test
    void onePointIsSingularAndHalfAPointIsNot() {
        assertThat(points("0")).endsWith("Ganas 0 puntos.");
        assertThat(points("0.50")).endsWith("Ganas 0,5 puntos.");
        assertThat(points("1.00")).endsWith("Ganas un punto.");
        assertThat(points("1.01")).endsWith("Ganas 1,01 puntos.");
        var one = new BigDecimal("1.00");
        assertThat(Messages.text(Locale.ENGLISH, "report.step.not-assessed", "Empathy", 1, "When asked", one))
                .endsWith("You gain one point.");
        assertThat(Messages.text(Language.SPANISH, "report.between.score", one, 90))
                .contains("te falta al menos un punto");
        assertThat(Messages.text(Language.SPANISH, "report.score", one, 90)).startsWith("Tienes un punto de 100;");
    }

    private static String points(String gain) {
        return Messages.text(Language.SPANISH, "report.step", "Empatía", 3, 4, "…", new BigDecimal(gain));
    }

    /** Nobody knows here of what gender is what will stand there. */
    @Test
    void noArticleStandsBeforeAQuotedName() throws IOException {
        assertThat(messages("es"))
                .allSatisfy((key, message) ->
                        assertThat(message).as(key).doesNotContainPattern("(?i)\\b(un|una|el|la) «\\{"));
    }

    @Test
    void toAssessIsOneWordInSpanish() throws IOException {
        assertThat(messages("es"))
                .allSatisfy((key, message) ->
                        assertThat(message).as(key).doesNotContainPattern("(?i)\\bvalor(ar?|as|ad[oa]s?)\\b"));
    }

    @Test
    void linesAndColumnsAreNotGrouped() {
        assertThat(Messages.text(Language.SPANISH, "detail.not-json-at", 1, 12_345))
                .isEqualTo("El cuerpo no es JSON: línea 1, columna 12345.");
    }

    @Test
    void valuesStandInTheirPlaces() {
        assertThat(Messages.text(Language.SPANISH, "detail.unknown-value", "juniro", "level"))
                .isEqualTo("«juniro» no es un valor de «level».");
        assertThat(Messages.text(Locale.ENGLISH, "detail.profile", 1))
                .isEqualTo("One thing in the profile cannot be used; “errors” says which.");
        assertThat(Messages.text(Locale.ENGLISH, "detail.profile", 2))
                .isEqualTo("2 things in the profile cannot be used; “errors” says which.");
    }

    private static Map<String, Set<String>> placeholders(String language) throws IOException {
        var placeholders = new TreeMap<String, Set<String>>();
        messages(language).forEach((key, message) -> placeholders.put(key, numbersIn(message)));
        return placeholders;
    }

    private static Set<String> numbersIn(String message) {
        return PLACEHOLDER.matcher(message).results().map(MatchResult::group).collect(toSet());
    }

    private static List<String> keys(String language) throws IOException {
        return lines(language).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Map<String, String> messages(String language) throws IOException {
        var messages = new TreeMap<String, String>();
        lines(language)
                .forEach(line ->
                        messages.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return messages;
    }

    /** Every message on a line of its own: what {@code Properties} would read of a doubled key is only its last. */
    private static List<String> lines(String language) throws IOException {
        try (var in = MessagesTest.class.getResourceAsStream("/messages_" + language + ".properties")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}

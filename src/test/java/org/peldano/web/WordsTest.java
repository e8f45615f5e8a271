package org.peldano.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");
    // The second form is the beginning of a key that ends in a value.
    private static final Pattern SAID = Pattern.compile("say\\(\"([a-z.-]+?)(\\.\" \\+|\")|\"(js\\.[a-z.]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(keys("es")).isEqualTo(keys("en"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void nothingIsWrittenTwice(String language) {
        assertThat(keys(language)).isNotEmpty().doesNotHaveDuplicates();
    }

    /** Spanish needs some numbers only to choose between singular and plural. */
    @Test
    void englishNamesNoValueThatSpanishDoesNotKnow() {
        var spanish = placeholders("es");
        assertThat(placeholders("en"))
                .allSatisfy((key, named) -> assertThat(spanish.get(key)).as(key).containsAll(named));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void everythingCanBeFormatted(String language) {
        var values = new Object[] {1, 2, 3, 4, 5};
        assertThat(messages(language)).allSatisfy((key, message) -> {
            assertThat(message).as(key).doesNotContain("'");
            assertThat(new MessageFormat(message, Locale.forLanguageTag(language)).format(values))
                    .as(key)
                    .isNotBlank()
                    .doesNotContain("{", "}");
        });
    }

    @Test
    void toAssessIsOneWordInSpanish() {
        assertThat(messages("es"))
                .allSatisfy((key, message) ->
                        assertThat(message).as(key).doesNotContainPattern("(?i)\\bvalor(ar?|as|ad[oa]s?)\\b"));
    }

    @Test
    void everyWordOfAPageIsInTheFiles() {
        assertThat(said()).filteredOn(key -> !key.endsWith(".")).isSubsetOf(keys("es"));
    }

    @Test
    void everyWordInTheFilesIsOnAPage() {
        var said = said();
        assertThat(keys("es")).allSatisfy(key -> assertThat(said)
                .as(key)
                .anyMatch(used -> used.equals(key) || (used.endsWith(".") && key.startsWith(used))));
    }

    /** The keys that templates and code name; those of which they name the beginning end in a full stop. */
    private static Set<String> said() {
        return Stream.of("src/main/jte", "src/main/java/org/peldano/web", "src/main/resources/web")
                .flatMap(WordsTest::files)
                .flatMap(text -> SAID.matcher(text).results())
                .map(WordsTest::key)
                .collect(toCollection(TreeSet::new));
    }

    private static String key(MatchResult found) {
        if (found.group(1) == null) {
            return found.group(3);
        }
        return found.group(2).equals("\"") ? found.group(1) : found.group(1) + ".";
    }

    private static Stream<String> files(String directory) {
        try (var files = Files.list(Path.of(directory))) {
            return files.map(WordsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<String>> placeholders(String language) {
        var placeholders = new TreeMap<String, Set<String>>();
        messages(language)
                .forEach((key, message) -> placeholders.put(
                        key,
                        PLACEHOLDER
                                .matcher(message)
                                .results()
                                .map(MatchResult::group)
                                .collect(toSet())));
        return placeholders;
    }

    private static Map<String, String> messages(String language) {
        var messages = new TreeMap<String, String>();
        lines(language)
                .forEach(line ->
                        messages.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return messages;
    }

    private static List<String> keys(String language) {
        return lines(language).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static List<String> lines(String language) {
        return read(Path.of("src/main/resources/pages_" + language + ".properties"))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}

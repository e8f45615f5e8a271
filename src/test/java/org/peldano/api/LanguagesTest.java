package org.peldano.api;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class LanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"en-US,en;q=0.9 | en", "es-MX | es", "zh | es", "* | es", "en;q=0.1, es;q=0 | en", "=;,;q | es"})
    void theHeaderChoosesTheLanguage(String header, String language) {
        Api.given()
                .header("Accept-Language", header)
                .get("/api/skills/empathy")
                .then()
                .statusCode(200)
                .header("Content-Language", language)
                .body("language", equalTo(language));
    }

    @Test
    void theParameterBeatsTheHeader() {
        Api.given()
                .header("Accept-Language", "es")
                .get("/api/skills/empathy?lang=en")
                .then()
                .body("name", equalTo("Empathy"));
    }
}

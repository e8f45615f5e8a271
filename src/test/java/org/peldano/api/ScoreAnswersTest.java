package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.http.Language;
import org.peldano.store.LiveCatalogue;

/** A score is answered as its view would be written. */
@QuarkusTest
class ScoreAnswersTest {

    @Inject
    LiveCatalogue live;

    @Inject
    Scoring scoring;

    @Inject
    ObjectMapper mapper;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"skills\": {}}",
                "{\"skills\": {\"empathy\": 5, \"leadership\": 1}, \"experience\": {\"junior\": \"P0M\"}}",
                "{\"tasks\": {\"create-content\": 3}, \"conditions\": [\"english\"]}",
                "{\"skills\": {\"Empatía\": 5, \"english-spoken\": 4}, \"experience\": {\"Junior\": \"P14M\"}}"
            })
    void eachByteOfIt(String profile) throws JsonProcessingException {
        var catalogue = live.current();
        var senior = catalogue.level("senior").orElseThrow();
        var scored = scoring.score(catalogue, senior, mapper.readTree(profile), Language.SPANISH);
        var answer = Api.given().contentType(ContentType.JSON).body(profile).post("/api/levels/senior/score");
        assertThat(answer.asString())
                .isEqualTo(mapper.writeValueAsString(ScoreView.of(scored, catalogue, Language.SPANISH)));
    }
}

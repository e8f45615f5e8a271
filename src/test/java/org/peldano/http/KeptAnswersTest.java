package org.peldano.http;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class KeptAnswersTest {

    private final KeptAnswers answers;

    KeptAnswersTest(KeptAnswers answers) {
        this.answers = answers;
    }

    @Test
    void holdTheAnswersToLists() {
        assertThat(isKept("/api/skills?kind=tool")).isTrue();
    }

    /** There are as many of them as people think of words. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/api/search?q=crisis", "/api/suggest?q=cri", "/api/skills?q=crisis", "/api/tasks?q=crisis"})
    void holdNoAnswersToSearches(String address) {
        assertThat(isKept(address)).isFalse();
    }

    private boolean isKept(String address) {
        get(address).then().statusCode(200);
        return answers.find(new KeptAnswers.Key(address, Language.SPANISH, "application/json")) != null;
    }
}

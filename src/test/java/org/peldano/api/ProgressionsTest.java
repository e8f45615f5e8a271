package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProgressionsTest {

    @Test
    void withoutAStartItIsTheStepFromTheLevelBelow() {
        Api.given()
                .get("/api/levels/senior/progression")
                .then()
                .statusCode(200)
                .body("slug", equalTo("senior"))
                .body("from.slug", equalTo("junior"))
                .body("to.slug", equalTo("senior"))
                .body("minimumExperience", equalTo("P1Y"))
                .body("steps.from.slug", contains("junior"))
                .body("ladder.slug", contains("trainee", "junior", "senior", "social-media-manager"))
                .body("scale.value", contains(0, 1, 2, 3, 4, 5))
                .body("requirements.find { it.slug == 'empathy' }.change", equalTo("raised"))
                .body("requirements.find { it.slug == 'empathy' }.from.required", equalTo(3))
                .body("requirements.find { it.slug == 'empathy' }.to.required", equalTo(4))
                .body("requirements.find { it.slug == 'apply-crisis-plan' }.change", equalTo("new"))
                .body("requirements.find { it.slug == 'apply-crisis-plan' }.from", nullValue());
    }

    @Test
    void theCountsAreThoseOfTheRequirements() {
        var answer = Api.given().get("/api/levels/senior/progression").jsonPath();
        for (var change : new String[] {"new", "raised", "lowered", "dropped", "same"}) {
            var counted = answer.getList("requirements.findAll { it.change == '" + change + "' }");
            assertThat(counted).hasSize(answer.getInt("counts." + change));
        }
    }

    @Test
    void anyTwoLevelsOfTheLadderCanBeCompared() {
        Api.given()
                .get("/api/levels/social-media-manager/progression?from=trainee")
                .then()
                .statusCode(200)
                .body("steps.to.slug", contains("junior", "senior", "social-media-manager"))
                .body("requirements.change", everyItem(equalTo("new")));
        Api.given()
                .get("/api/levels/junior/progression?from=senior")
                .then()
                .statusCode(200)
                .body("minimumExperience", nullValue())
                .body("steps", empty())
                .body("requirements.find { it.slug == 'apply-crisis-plan' }.change", equalTo("dropped"))
                .body("requirements.find { it.slug == 'apply-crisis-plan' }.to", nullValue());
        Api.given()
                .get("/api/levels/senior/progression?from=senior")
                .then()
                .statusCode(200)
                .body("requirements.change", everyItem(equalTo("same")));
    }

    @Test
    void theLowestRungNeedsALevelToCompareWith() {
        Api.given()
                .get("/api/levels/trainee/progression")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"))
                .body("errors[0].suggestions", hasItem("junior"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "community-manager", "Junior", "1"})
    void aStartThatIsNoLevelIsNamed(String from) {
        Api.given()
                .get("/api/levels/senior/progression?from=" + from)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("from"));
    }

    @ParameterizedTest
    @CsvSource({"seniro, senior", "junor, junior"})
    void aStartNearlyRightIsCorrected(String from, String meant) {
        Api.given()
                .get("/api/levels/senior/progression?from=" + from)
                .then()
                .body("errors[0].suggestions", hasItem(meant));
    }

    @Test
    void aLevelThatIsNotThereIsAProblem() {
        Api.given().get("/api/levels/nothing/progression").then().statusCode(404);
    }
}

package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScoresTest {

    private static final String SENIOR = "/api/levels/senior/score";

    @Test
    void aProfileIsComparedByWhateverNameItUses() {
        score(
                        SENIOR,
                        "{'skills': {'empathy': 4, ' LIDERAZGO ': 3, 'Comunicación': 2}, 'experience': {'Junior': 'P14M'}}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("verdict", equalTo("not-yet"))
                .body("scope", contains("skills"))
                .body("blockedBy.slug", contains("communication"))
                .body("experience.met", equalTo(true))
                .body("resolved.slug", containsInAnyOrder("leadership", "communication"))
                .body("resolved.match", contains("name", "name"))
                .body("requirements.find { it.slug == 'leadership' }.submitted", equalTo(3));
    }

    @Test
    void whatIsNotAskedCountsNothingAndIsNamed() {
        score(SENIOR, "{'skills': {'english-spoken': 5}, 'tasks': {'plan-campaigns': 5}}")
                .body("ignored.slug", contains("english-spoken", "plan-campaigns"))
                .body("ignored.reason", contains("condition-not-named", "not-required"))
                .body("score", equalTo(0.0f));
    }

    @Test
    void aNamedConditionBringsItsRequirementsIntoScope() {
        score(SENIOR, "{'skills': {'english-spoken': 5}, 'conditions': ['Inglés']}")
                .body("requirements.find { it.slug == 'english-spoken' }.status", equalTo("met"));
    }

    @Test
    void theSameProfileGivesTheSameBytes() {
        var one = "{'skills': {'empathy': 4, 'leadership': 3}, 'tasks': {'create-content': 2}}";
        var other = "{'tasks': {'create-content': 2}, 'skills': {'leadership': 3, 'empathy': 4}}";

        assertThat(score(SENIOR, one).extract().asString())
                .isEqualTo(score(SENIOR, other).extract().asString());
    }

    @Test
    void aLevelThatCannotBeScoredSaysWhy() {
        score("/api/levels/trainee/score", "{'skills': {'empathy': 4}}")
                .statusCode(409)
                .body("detail", equalTo("Las fuentes solo nombran este nivel: no dicen qué se pide en él."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'skills': {'empaty': 4}}                       | #/skills/empaty",
                "{'skills': {'Empatía': 6}}                      | #/skills/Empat%C3%ADa",
                "{'skills': {'empathy': -1}}                     | #/skills/empathy",
                "{'skills': {'empathy': 3.5}}                    | #/skills/empathy",
                "{'skills': {'empathy': '4'}}                    | #/skills/empathy",
                "{'skills': {'empathy': true}}                   | #/skills/empathy",
                "{'skills': {'empathy': 1e400}}                  | #/skills/empathy",
                "{'skills': {'empathy': 4, 'Empathy': 4}}        | #/skills/Empathy",
                "{'skills': {'a/b~c': 4}}                        | #/skills/a~1b~0c",
                "{'skills': [4]}                                 | #/skills",
                "{'tasks': {}, 'colour': 1}                      | #/colour",
                "{'tasks': {}, 'experience': {'junior': 'P8D'}}  | #/experience/junior",
                "{'tasks': {}, 'experience': {'junior': '-P8M'}} | #/experience/junior",
                "{'tasks': {}, 'experience': {'boss': 'P8M'}}    | #/experience/boss",
                "{'tasks': {}, 'conditions': ['french']}         | #/conditions/0",
                "{'tasks': {}, 'conditions': 'english'}          | #/conditions",
                "{'tasks': {}, 'conditions': [1]}                | #/conditions/0",
                "{}                                              | #",
                "{'experience': {'junior': 'P1Y'}}               | #",
                "[]                                              | #",
                "null                                            | #",
            })
    void aFlawInAProfileIsPointedAt(String profile, String pointer) {
        score(SENIOR, profile)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aWholeNumberMayBeWrittenWithAFraction() {
        score(SENIOR, "{'skills': {'empathy': 4.0}}").statusCode(200);
    }

    @Test
    void aMisspeltNameComesWithTheNearestInTheLanguageOfTheCaller() {
        var misspelt = "{'skills': {'empaty': 4}, 'experience': {'juniro': 'P1Y'}, 'conditions': ['englis']}";

        score(SENIOR, misspelt)
                .body("errors[0].suggestions", contains("Empatía"))
                .body("errors[1].suggestions[0]", equalTo("Community Manager Junior"))
                .body("errors[2].suggestions", contains("Inglés"));
        score(SENIOR + "?lang=en", misspelt)
                .body("errors[0].suggestions", contains("Empathy"))
                .body("errors[2].suggestions", contains("English"));
    }

    @Test
    void aThingIsSuggestedOnceHoweverManyOfItsNamesAreNear() {
        List<String> suggested =
                score(SENIOR, "{'tasks': {'plan de crisi': 4}}").extract().path("errors[0].suggestions");

        assertThat(suggested).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    }

    @Test
    void whatIsInTheWrongSectionIsSentToTheOther() {
        score(SENIOR + "?lang=en", "{'skills': {'apply-crisis-plan': 4}, 'tasks': {'Liderazgo': 4}}")
                .statusCode(422)
                .body("errors.pointer", contains("#/skills/apply-crisis-plan", "#/tasks/Liderazgo"))
                .body(
                        "errors.detail",
                        contains(
                                "“apply-crisis-plan” is a task: put it under “tasks”.",
                                "“Liderazgo” is a skill: put it under “skills”."))
                .body("errors.suggestions", everyItem(empty()));
    }

    @Test
    void aBodyFullOfUnknownNamesIsAnsweredAtOnce() {
        var names =
                IntStream.range(0, 2_500).mapToObj(i -> "'nombre " + i + "': 1").collect(joining(", "));
        var longest = "'" + "empathy ".repeat(6_000) + "': 1";

        assertThat(List.of(names, longest)).allSatisfy(skills -> {
            var answer = score(SENIOR, "{'skills': {" + skills + "}}").statusCode(422);
            answer.time(lessThan(2L), TimeUnit.SECONDS);
        });
    }

    @Test
    void allFlawsAreNamedAtOnce() {
        score(SENIOR, "{'skills': {'empaty': 9, 'leadership': 7}, 'experience': {'junior': 8}, 'level': 1}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/skills/empaty",
                                "#/skills/empaty",
                                "#/skills/leadership",
                                "#/experience/junior",
                                "#/level"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{'a': 1, 'a': 2}", "{}}}", "{'skills': {'empathy': 04}}", "{'skills': NaN}"})
    void aBodyThatIsNoJsonIsMalformed(String body) {
        score(SENIOR, body).statusCode(400).body("type", equalTo("/problems/malformed-body"));
    }

    @Test
    void aBodyThatIsNestedTooDeeplyIsMalformed() {
        score(SENIOR, "{'skills': {'empathy': 1e99999999999}}").statusCode(400);
        score(SENIOR, "[".repeat(1_500)).statusCode(400).body("type", equalTo("/problems/malformed-body"));
    }

    @Test
    void aBodyOfAnotherTypeIsRefused() {
        for (var type : List.of("text/plain", "application/*", "*/*", "multipart/form-data")) {
            var request = Api.given().header("Content-Type", type);
            request.body("{}".getBytes(UTF_8)).post(SENIOR).then().statusCode(415);
        }
        Api.given().noContentType().post(SENIOR).then().statusCode(415);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        score(SENIOR, " ".repeat(64 * 1024 - 2) + "{}").statusCode(422);
        score(SENIOR, " ".repeat(64 * 1024 - 1) + "{}").statusCode(413).body("errors", equalTo(List.of()));
    }

    @Test
    void aCompressedBodyIsRefused() {
        Api.given()
                .contentType(ContentType.JSON)
                .header("Content-Encoding", "gzip")
                .body("{}")
                .post(SENIOR)
                .then()
                .statusCode(415);
    }

    @Test
    void noExperienceAtAllIsSaidInMonths() {
        score(SENIOR, "{'tasks': {}, 'experience': {'junior': 'P0M'}}")
                .body("experience.submitted", equalTo("P0M"))
                .body("blockedBy[0].submitted", equalTo("P0M"));
    }

    @Test
    void aDoubledKeyIsPointedAt() {
        score(SENIOR, "{'skills': {'empathy': 3, 'empathy': 4}}").body("errors.pointer", contains("#/skills/empathy"));
    }

    @Test
    void nullMeansNotAssessed() {
        score(SENIOR, "{'skills': {'empathy': null}, 'tasks': null}")
                .statusCode(200)
                .body("scope", contains("skills"))
                .body("assessedScore", nullValue())
                .body("requirements.find { it.slug == 'empathy' }.status", equalTo("not-assessed"));
    }

    private static ValidatableResponse score(String address, String profile) {
        return Api.given()
                .contentType(ContentType.JSON)
                .body(profile.replace('\'', '"'))
                .post(address)
                .then();
    }
}

package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LevelsTest {

    @Test
    void theSeniorHasAllThatAPageNeeds() {
        Api.given()
                .get("/api/levels/senior")
                .then()
                .statusCode(200)
                .body("slug", equalTo("senior"))
                .body("name", equalTo("Community Manager Senior"))
                .body("passingScore", equalTo(90))
                .body("from.level", equalTo("junior"))
                .body("from.minimumExperience", equalTo("P1Y"))
                .body("ladder.slug", contains("trainee", "junior", "senior", "social-media-manager"))
                .body("conditions.slug", contains("english"))
                .body("scale.value", contains(0, 1, 2, 3, 4, 5))
                .body("skills", hasSize(37))
                .body("tasks", hasSize(34))
                .body("skills.find { it.slug == 'empathy' }.gate", is(true))
                .body("skills.find { it.slug == 'english-spoken' }.condition", equalTo("english"))
                .body("changedIn", equalTo(1))
                .body("language", equalTo("es"));
    }

    @Test
    void theSeniorListsEveryFunctionAndAptitudeOfThePost() {
        var answer = Api.given().get("/api/levels/senior").jsonPath();
        var cited = new HashSet<String>();
        for (var section : List.of("skills", "tasks")) {
            List<List<Map<String, String>>> sources = answer.getList(section + ".sources");
            sources.stream()
                    .flatMap(List::stream)
                    .filter(source -> source.get("document").equals("blog"))
                    .forEach(source -> cited.add(source.get("ref")));
        }

        var functions = IntStream.rangeClosed(1, 14).mapToObj(i -> "T" + i);
        var aptitudes = IntStream.rangeClosed(1, 6).mapToObj(i -> "A" + i);
        assertThat(cited).containsAll(Stream.concat(functions, aptitudes).toList());
    }

    @Test
    void aLevelThatIsOnlyNamedAsksForNothing() {
        Api.given()
                .get("/api/levels/trainee")
                .then()
                .body("documented", equalTo("none"))
                .body("scorable", is(false))
                .body("passingScore", nullValue())
                .body("from", nullValue())
                .body("skills", empty())
                .body("tasks", empty());
    }

    @Test
    void levelsAreFilteredByRole() {
        Api.given()
                .get("/api/levels?role=social-media-manager")
                .then()
                .body("items.slug", contains("social-media-manager"))
                .body("total", equalTo(1));
    }

    @Test
    void aSkillKnowsWhoAsksForIt() {
        Api.given()
                .get("/api/skills/empathy")
                .then()
                .body("levels.slug", contains("junior", "senior"))
                .body("levels.required", contains(3, 4))
                .body("levels.importance", contains("important", "essential"));
    }

    @Test
    void aTaskOfTheSeniorAloneIsAskedOfNobodyElse() {
        Api.given().get("/api/tasks/apply-crisis-plan").then().body("levels.slug", contains("senior"));
    }

    @Test
    void theBlankSheetHasALineForEachRequirement() {
        var level = Api.given().get("/api/levels/senior").jsonPath();
        var sheet = Api.given().get("/api/levels/senior?format=csv");
        assertThat(sheet.statusCode()).isEqualTo(200);
        assertThat(sheet.contentType()).isEqualTo("text/csv; charset=utf-8; header=present");
        assertThat(sheet.header("Content-Disposition")).isEqualTo("attachment; filename=\"senior.csv\"");
        assertThat(sheet.header("Content-Language")).isEqualTo("es");
        assertThat(sheet.header("Content-Location")).isEqualTo("/api/levels/senior?lang=es&format=csv");
        var lines = new String(sheet.asByteArray(), UTF_8).split("\r\n");
        assertThat(lines[0])
                .isEqualTo(
                        "\uFEFFsection;slug;group;name;description;importance;required;minimum;condition;proficiency");
        assertThat(lines)
                .hasSize(1
                        + level.getList("skills").size()
                        + level.getList("tasks").size())
                .anyMatch(line ->
                        line.startsWith("skills;empathy;Aptitudes;Empatía;") && line.endsWith(";essential;4;4;;"))
                .anyMatch(line -> line.matches("skills;english-spoken;.*;english;"));
    }

    @Test
    void theSheetSpeaksTheCallersLanguage() {
        var sheet = Api.given()
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get("/api/levels/senior")
                .asByteArray();
        assertThat(new String(sheet, UTF_8))
                .contains("\r\nskills,empathy,Aptitudes,Empathy,")
                .doesNotContain("Empatía");
    }

    @Test
    void aLevelThatCannotBeScoredHasNoSheet() {
        Api.given()
                .get("/api/levels/trainee?format=csv")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/level-not-scorable"));
    }
}

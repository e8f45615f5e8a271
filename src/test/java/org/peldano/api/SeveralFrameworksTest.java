package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peldano.TwoFrameworks;
import org.peldano.files.DocumentFormat;
import org.peldano.files.Documents;

/** Two professions side by side: found together, compared apart. */
@QuarkusTest
@TestProfile(TwoFrameworks.class)
class SeveralFrameworksTest {

    private static final String SENIOR = "/api/levels/senior/score";
    private static final String MASTER = "/api/levels/gardener-master/score";

    @Test
    void theListsHoldTheThingsOfBoth() {
        Api.given().get("/api/levels").then().body("items.slug", hasItems("senior", "gardener-master"));
        Api.given().get("/api/levels?role=gardener").then().body("total", equalTo(2));
        Api.given().get("/api/roles").then().body("items.slug", hasItems("community-manager", "gardener"));
        Api.given().get("/api/skills?level=gardener-master").then().body("total", equalTo(3));
        Api.given().get("/api/tasks").then().body("items.slug", hasItems("apply-crisis-plan", "plant-trees"));
        Api.given().get("/api").then().body("frameworks.slug", contains("community-manager", "gardening"));
    }

    @Test
    void aLevelIsOfItsOwnFrameworkAlone() {
        Api.given()
                .get("/api/levels/gardener-master")
                .then()
                .body("ladder.slug", contains("gardener-apprentice", "gardener-master"))
                .body("conditions.slug", contains("greenhouse"))
                .body("groups.slug", contains("technique", "aptitude", "knowledge", "orchard", "flower-beds"))
                .body("scale.task", contains("-", "-", "-", "-", "-", "-"))
                .body("sources.document", contains("almanac"))
                .body("notice", equalTo("Solo un ejemplo."))
                .body("changedIn", equalTo(2));
    }

    @Test
    void theSecondFrameworkLeavesTheServiceAsItCameInToo() throws IOException {
        var documents = new Documents();
        var served = Api.given().accept("application/yaml").get("/api/frameworks/gardening");
        var file = Files.readAllBytes(Path.of(TwoFrameworks.GARDENING));
        assertThat(documents.read(served.asByteArray(), DocumentFormat.YAML))
                .isEqualTo(documents.read(file, DocumentFormat.YAML));
    }

    @Test
    void theScaleIsThatOfTheFrameworkAskedFor() {
        Api.given().get("/api/proficiency").then().body("framework.slug", equalTo("community-manager"));
        Api.given().get("/api/proficiency?framework=gardening").then().body("framework.slug", equalTo("gardening"));
    }

    @Test
    void aProfileIsComparedInTheWordsOfTheLevelsFramework() {
        score(
                        MASTER,
                        "{'skills': {'podar': 4, 'patience': 3}, 'tasks': {'Regar flores': 4, 'plant-trees': 2},"
                                + " 'experience': {'Aprendiz': 'P2Y'}, 'conditions': ['Invernadero']}")
                .statusCode(200)
                .body("verdict", equalTo("meets"))
                .body("experience.met", equalTo(true))
                .body("resolved.slug", contains("pruning", "water-flowers"));
    }

    @Test
    void experienceInAnotherProfessionIsKnownAndCountsNothing() {
        var apart = score(SENIOR, "{'skills': {'empathy': 4}, 'experience': {'junior': 'P6M'}}");
        var both =
                score(SENIOR, "{'skills': {'empathy': 4}, 'experience': {'junior': 'P6M', 'gardener-master': 'P9Y'}}");
        assertThat(both.statusCode(200).extract().asString())
                .isEqualTo(apart.extract().asString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            /api/levels/senior/score          | {'skills': {'empathy': 4, 'pruning': 4}}                   | #/skills/pruning
            /api/levels/senior/score          | {'skills': {'empathy': 4}, 'experience': {'Maestría': 'P1Y'}} | #/experience/Maestr%C3%ADa
            /api/levels/senior/score          | {'skills': {'empathy': 4}, 'conditions': ['greenhouse']}   | #/conditions/0
            /api/levels/gardener-master/score | {'skills': {'pruning': 4}, 'conditions': ['english']}      | #/conditions/0
            /api/levels/gardener-master/score | {'skills': {'pruning': 4}, 'tasks': {'create-content': 4}} | #/tasks/create-content
            """)
    void whatOnlyAnotherFrameworkNamesIsUnknown(String path, String profile, String pointer) {
        score(path, profile).statusCode(422).body("errors.pointer", contains(pointer));
    }

    private static ValidatableResponse score(String path, String profile) {
        return Api.given()
                .contentType(ContentType.JSON)
                .body(profile.replace('\'', '"'))
                .post(path)
                .then();
    }
}

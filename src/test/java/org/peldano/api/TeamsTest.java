package org.peldano.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamsTest {

    private static final String SENIOR = "/api/levels/senior/team";

    @Test
    void saysWhoCoversWhat() {
        team(
                        "{'id': 'ana', 'skills': {'empathy': 4, 'leadership': 2}}",
                        "{'id': 7, 'skills': {'Empatía': 5, 'leadership': 4}}")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("size", equalTo(2))
                .body("members.id", contains("ana", 7))
                .body("members[1].resolved.slug", contains("empathy"))
                .body("requirements.find { it.slug == 'empathy' }.met", equalTo(2))
                .body("requirements.find { it.slug == 'empathy' }.best", equalTo(5))
                .body("requirements.find { it.slug == 'empathy' }.median", equalTo(4.5f))
                .body("requirements.find { it.slug == 'leadership' }.metBy", contains(1))
                .body("requirements.find { it.slug == 'creativity' }.best", nullValue())
                .body("busFactor.slug", contains("leadership"))
                .body("busFactor.id", contains(7))
                .body("gaps.slug", hasItem("creativity"))
                .body("gaps.slug", not(hasItem("leadership")))
                .body("requirements.section", everyItem(equalTo("skills")));
    }

    @Test
    void aRequirementCountsForThoseOfWhomItIsAsked() {
        team("{'skills': {'english-spoken': 5}}", "{'skills': {'english-spoken': 5}, 'conditions': ['english']}")
                .body("requirements.find { it.slug == 'english-spoken' }.assessed", equalTo(1))
                .body("members[0].ignored.slug", contains("english-spoken"))
                .body("members[1].ignored", empty());
    }

    @Test
    void saysInWhoseProfileSomethingIsWrong() {
        team(
                        "{'skills': {'empathy': 4}}",
                        "{'skills': {'empaty': 4, 'leadership': 9}}",
                        "{}",
                        "{'id': [], 'skills': {}}")
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-profile"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/profiles/1/skills/empaty",
                                "#/profiles/1/skills/leadership",
                                "#/profiles/2",
                                "#/profiles/3/id"))
                .body("errors[1].suggestions", hasItem("Empatía"));
    }

    @Test
    void isOfOneToTwoHundredPeople() {
        var someone = "{'skills': {'empathy': 4}}";
        team(copies(someone, 200)).statusCode(200).body("members", hasSize(200));
        team(copies(someone, 201)).statusCode(422).body("errors.pointer", contains("#/profiles"));
        team().statusCode(422).body("errors.pointer", contains("#/profiles"));
        post("{'profile': []}").statusCode(422).body("errors.pointer", contains("#/profile", "#/profiles"));
        post("[]").statusCode(422).body("errors.pointer", contains("#"));
        post("7").statusCode(422).body("errors.pointer", contains("#"));
    }

    @Test
    void nobodyHasTheIdOfSomebodyElse() {
        var ids = Stream.of("'ana'", "''", "7", "'ana'", "'7'", "7", "null", "null", "1" + "0".repeat(5));
        team(ids.map(id -> "{'id': " + id + ", 'skills': {}}").toArray(String[]::new))
                .statusCode(422)
                .body("errors.pointer", contains("#/profiles/1/id", "#/profiles/3/id", "#/profiles/5/id"))
                .body("errors[1].detail", equalTo("«ana» ya es el identificador de otra persona del equipo."));
        team("{'id': 'ana', 'skills': {'empaty': 4}}", "{'id': 'ana', 'skills': {}}")
                .body("errors.pointer", contains("#/profiles/0/skills/empaty", "#/profiles/1/id"));
    }

    @Test
    void mayBringMoreThanASingleProfile() {
        post("{'profiles': [{'skills': {}}]" + " ".repeat(1 << 20) + "}").statusCode(200);
        post("{'profiles': [{'skills': {}}]" + " ".repeat(2 << 20) + "}").statusCode(413);
    }

    @Test
    void isComparedWithALevelThatCanBeScored() {
        Api.given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/levels/trainee/team")
                .then()
                .statusCode(409);
        Api.given()
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/levels/nobody/team")
                .then()
                .statusCode(404);
    }

    private static String[] copies(String profile, int number) {
        return IntStream.range(0, number).mapToObj(i -> profile).toArray(String[]::new);
    }

    private static ValidatableResponse team(String... profiles) {
        return post(Stream.of(profiles).collect(Collectors.joining(",", "{'profiles': [", "]}")));
    }

    private static ValidatableResponse post(String body) {
        return Api.given()
                .contentType(ContentType.JSON)
                .body(body.replace('\'', '"'))
                .post(SENIOR)
                .then();
    }
}

package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchTest {

    @Test
    void findsByAnAliasWhateverItsAccentsAndLanguage() {
        Api.given()
                .get("/api/search?q=social+listening&limit=1")
                .then()
                .header("Content-Language", "es")
                .body("items.type", contains("task"))
                .body("items.slug", contains("monitor-conversations"))
                .body("items.match", contains("exact"))
                .body("items[0].fragment.text", contains("social listening"))
                .body("items[0].fragment.marked", contains(true));
    }

    @Test
    void findsInTheLanguageOfTheCaller() {
        Api.given()
                .header("Accept-Language", "en")
                .get("/api/search?q=empatia")
                .then()
                .header("Content-Language", "en")
                .body("items[0].name", equalTo("Empathy"))
                .body("items[0].fragment[0].text", equalTo("Empatía"));
    }

    @Test
    void findsOnlyWhatIsOfTheTypeAsked() {
        Api.given()
                .get("/api/search?q=crisis&type=task")
                .then()
                .body("items.type", everyItem(equalTo("task")))
                .body("items.slug", hasItem("draw-up-crisis-plan"));
    }

    @Test
    void whatIsNotFoundIsAnEmptyList() {
        Api.given()
                .get("/api/search?q=kubernetes")
                .then()
                .body("items", empty())
                .body("total", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/search?q=comunidad", "/api/suggest?q=ges"})
    void pagesHoldEachHitOnceAndInOrder(String list) {
        var whole = Api.given().get(list + "&limit=200").jsonPath().getList("items");
        var found = new ArrayList<Object>();
        var next = list + "&limit=4";
        while (next != null) {
            var page = Api.given().get(next);
            found.addAll(page.jsonPath().getList("items"));
            next = page.jsonPath().getString("next");
        }

        assertThat(found).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(4);
    }

    @Test
    void suggestsWhatIsBeingTyped() {
        Api.given()
                .get("/api/suggest?q=lidrz")
                .then()
                .body("items[0].text", equalTo("Liderazgo"))
                .body("items[0].slug", equalTo("leadership"));
    }

    @Test
    void markupThatIsSoughtIsNowhereInTheAnswer() {
        var answer = Api.given().get("/api/search?q=%3Cmark%3Ecrisis%3Cimg%20onerror=%3E&limit=200");

        assertThat(answer.asString()).contains("crisis").doesNotContain("<mark", "<img");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?q=",
                "?q=%20",
                "?q=%C2%A0%09",
                "?q=%00",
                "?q=a%00b",
                "?q=a%0Ab",
                "?q=a%7Fb",
                "?q=a%C2%85b",
                "?q=a&q=b"
            })
    void nothingSoughtControlCharactersAndRepetitionAreRefused(String query) {
        assertRefused("/api/search" + query, "q");
        assertRefused("/api/suggest" + query, "q");
    }

    @Test
    void moreThan200CharactersAreRefused() {
        for (var address : List.of("/api/search?q=", "/api/suggest?q=", "/api/skills?q=", "/api/tasks?q=")) {
            assertRefused(address + "a".repeat(201), "q");
            assertRefused(address + "a".repeat(10_000), "q");
            assertRefused(address + "%C3%B1".repeat(10_000), "q");
            Api.given().get(address + "a".repeat(200)).then().statusCode(200);
            Api.given().get(address + "%F0%9F%98%80".repeat(200)).then().statusCode(200);
        }
    }

    @Test
    void anAddressThatIsLongWithoutWhatIsSoughtIsTooLong() {
        RestAssured.get("/api/search?q=crisis&type=" + "a".repeat(9_000)).then().statusCode(414);
        RestAssured.get("/api/search?" + "a".repeat(9_000) + "q=crisis").then().statusCode(414);
    }

    @Test
    void aTypeThatDoesNotExistIsCorrected() {
        Api.given()
                .get("/api/search?q=crisis&type=skils")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("type"))
                .body("errors[0].suggestions", contains("skill", "role", "level", "task"));
        assertRefused("/api/suggest?q=crisis&type=skill", "type");
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String next = Api.given().get("/api/search?q=crisis&limit=1").path("next");
        var cursor = next.replaceFirst(".*cursor=", "");

        assertRefused("/api/search?q=plan&cursor=" + cursor, "cursor");
        assertRefused("/api/suggest?q=crisis&cursor=" + cursor, "cursor");
        assertRefused("/api/skills?q=crisis&cursor=" + cursor, "cursor");
        assertRefused("/api/search?q=crisis&cursor=" + cursor.substring(1), "cursor");
        assertRefused("/api/search?q=crisis&cursor=" + cursor + "A", "cursor");
        assertRefused("/api/search?q=crisis&cursor=" + "A".repeat(5_000), "cursor");
        assertRefused("/api/search?q=crisis&cursor=%00", "cursor");
        Api.given().get("/api/search?q=crisis&cursor=" + cursor).then().statusCode(200);
    }

    @Test
    void listsAreFilteredByTheSameWords() {
        Api.given().get("/api/skills?q=hojas+de+calculo").then().body("items.slug", contains("office-suite"));
        Api.given().get("/api/tasks?q=crisys").then().body("items.slug", hasItem("apply-crisis-plan"));
        Api.given().get("/api/tasks?q=plan+crisis").then().body("items.slug", not(hasItem("plan-campaigns")));
    }

    private static void assertRefused(String address, String parameter) {
        Api.given()
                .get(address)
                .then()
                .statusCode(400)
                .body("type", containsString("/problems/invalid-parameter"))
                .body("errors.parameter", hasItem(parameter));
    }
}

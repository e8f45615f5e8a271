package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ListsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/api/skills", "/api/tasks", "/api/levels", "/api/roles", "/api/skills?kind=aptitude"})
    void pagesHoldEachItemOnceAndInOrder(String list) {
        var whole = Api.given().get(list).jsonPath().getList("items.slug", String.class);
        var found = new ArrayList<String>();
        var next = list + (list.contains("?") ? "&" : "?") + "limit=3";
        while (next != null) {
            var page = Api.given().get(next);
            found.addAll(page.jsonPath().getList("items.slug", String.class));
            next = page.jsonPath().getString("next");
            var links = page.headers().getValues("Link");
            assertThat(links)
                    .filteredOn(link -> link.contains("next"))
                    .isEqualTo(next == null ? List.of() : List.of("<http://localhost:8080" + next + ">; rel=\"next\""));
        }

        assertThat(found).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }

    @Test
    void filtersAddUp() {
        Api.given()
                .get("/api/skills?level=senior&kind=language&q=written")
                .then()
                .body("items.slug", contains("english-written"))
                .body("next", nullValue());
    }

    @Test
    void wordsAreFoundWithoutTheirAccents() {
        Api.given().get("/api/skills?q=EMPATIA").then().body("items.slug", hasItem("empathy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "abc", "100000", "201", "-1", "1.5", "%2050", "٥"})
    void aLimitOutOfBoundsIsRefused(String limit) {
        assertRefused("/api/skills?limit=" + limit, "limit");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String next = Api.given().get("/api/skills?limit=2").path("next");
        var cursor = next.replaceFirst(".*cursor=", "");

        assertRefused("/api/tasks?cursor=" + cursor, "cursor");
        assertRefused("/api/skills?kind=aptitude&cursor=" + cursor, "cursor");
        assertRefused("/api/skills?cursor=" + cursor + "x", "cursor");
        assertRefused("/api/skills?cursor=abc", "cursor");
        assertRefused("/api/skills?cursor=%F0%9F%98%80.x", "cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "level", "kind"})
    void aFilterValueThatNamesNothingIsRefused(String filter) {
        assertRefused("/api/skills?" + filter + "=nothing", filter);
    }

    @Test
    void aFilterValueNearlyRightIsCorrected() {
        Api.given().get("/api/skills?level=seniro").then().body("errors[0].suggestions", hasItem("senior"));
        Api.given()
                .get("/api/tasks?area=crysis")
                .then()
                .body("errors[0].suggestions[0]", equalTo("crisis"))
                .body("errors[0].suggestions", hasItem("customer-care"));
    }

    @Test
    void aValueThatIsNearNoneIsToldOfAFewAll() {
        Api.given()
                .get("/api/skills?kind=xx")
                .then()
                .body(
                        "errors[0].suggestions",
                        equalTo(List.of("aptitude", "knowledge", "technique", "language", "tool")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"q=", "q=%20", "q=%00", "q=a&q=b", "colour=red", "lang=fr"})
    void aParameterUnknownRepeatedOrEmptyIsRefused(String query) {
        assertRefused("/api/skills?" + query, query.replaceFirst("=.*", ""));
    }

    @Test
    void everyWrongParameterIsNamed() {
        Api.given()
                .get("/api/skills?q=&limit=1&limit=2&colour=red")
                .then()
                .statusCode(400)
                .body("errors.parameter.sort()", contains("colour", "limit", "q"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-1", "abc", "1.0", "%201", "99999999999999999999999"})
    void aVersionThatIsNotThereYetOrNoneIsRefused(String since) {
        assertRefused("/api/changes?since=" + since, "since");
    }

    @Test
    void pagesOfChangesHoldEachOnce() {
        var found = new ArrayList<String>();
        var next = "/api/changes?limit=90";
        while (next != null) {
            var page = Api.given().get(next).jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> found.add(item.get("type") + " " + item.get("slug")));
            next = page.getString("next");
        }
        assertThat(found)
                .doesNotHaveDuplicates()
                .hasSize(Api.given().get("/api/changes").path("total"))
                .contains("level senior", "skill empathy", "framework community-manager");
    }

    @Test
    void nothingChangesAfterTheCurrentVersion() {
        Api.given()
                .get("/api/changes?since=1")
                .then()
                .statusCode(200)
                .header("Catalogue-Version", "1")
                .body("items", empty())
                .body("total", equalTo(0));
    }

    private static void assertRefused(String address, String parameter) {
        Api.given()
                .get(address)
                .then()
                .statusCode(400)
                .body("type", containsString("/problems/invalid-parameter"))
                .body("errors[0].parameter", equalTo(parameter));
    }
}

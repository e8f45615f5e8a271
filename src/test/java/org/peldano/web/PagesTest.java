package org.peldano.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.TestDatabase;

@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class PagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/levels/senior",
                "/levels/trainee",
                "/levels/social-media-manager",
                "/skills/empathy",
                "/tasks/apply-crisis-plan",
                "/compare",
                "/compare?from=senior&to=social-media-manager",
                "/search",
                "/search?q=empatia",
                "/problems/invalid-profile"
            })
    void pagesSpeakBothLanguagesAndKeepToThePolicy(String path) {
        for (var language : List.of("es", "en")) {
            var answer = get(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
            var page = Jsoup.parse(answer.asString());

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("Content-Language")).isEqualTo(language);
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.title()).contains("Peldaño");
            assertThat(page.select("[style], style, [onclick], script:not([src]):not([type=application/ld+json])"))
                    .isEmpty();
            assertThat(page.select("link[hreflang]")).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void theSwitchOfLanguagesKeepsThePlace() {
        var page = Jsoup.parse(get("/compare?to=senior&from=junior&lang=es").asString());

        assertThat(page.select(".languages a[hreflang=en]").attr("href"))
                .isEqualTo("/compare?from=junior&to=senior&lang=en");
    }

    @Test
    void pagesAreKeptAndAskedAboutLikeAnyAnswer() {
        var tag = get("/levels/senior").header("ETag");

        given().header("Accept", BROWSER)
                .header("If-None-Match", tag)
                .get("/levels/senior")
                .then()
                .statusCode(304);
        given().head("/levels/senior").then().statusCode(200).header("ETag", tag);
        given().post("/levels/senior").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    }

    @Test
    void whatAPageLoadsNeverChangesAtItsAddress() {
        var style =
                Jsoup.parse(get("/").asString()).select("link[rel=stylesheet]").attr("href");

        given().get(style)
                .then()
                .statusCode(200)
                .header("Content-Type", "text/css;charset=UTF-8")
                .header("Cache-Control", "public, max-age=31536000, immutable");
        given().get(style.replaceFirst("/assets/[0-9a-f]+", "/assets/000000000000"))
                .then()
                .statusCode(404);
    }

    @Test
    void whoReadsGetsAPageAboutAProblemAndWhoComputesGetsJson() {
        given().header("Accept", BROWSER)
                .get("/levels/nothing")
                .then()
                .statusCode(404)
                .contentType(startsWith("text/html"))
                .body(containsString("/levels/nothing"));
        given().get("/levels/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-resource"));
        given().header("Accept", BROWSER)
                .get("/api/levels/nothing")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
        given().header("Accept", BROWSER)
                .get("/compare?form=junior")
                .then()
                .statusCode(400)
                .contentType(startsWith("text/html"));
    }

    @Test
    void aLevelIsAnOccupationForThoseWhoReadData() {
        Document page = Jsoup.parse(get("/levels/senior?lang=en").asString());

        assertThat(page.select("script[type=application/ld+json]").html()).contains("\"@type\":\"Occupation\"");
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/levels/senior?lang=en");
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("es", "en", "x-default");
    }

    @Test
    void searchForgivesAndMarksWhatWasMeant() {
        Document page = Jsoup.parse(get("/search?q=empatai&lang=es").asString());

        assertThat(page.select(".results li a").eachText()).contains("Empatía");
    }

    @Test
    void whatIsSoughtIsTextWhateverItLooksLike() {
        assertThat(get("/search?q=<script>alert(1)</script>").asString())
                .contains("&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert");
    }

    private static Response get(String address) {
        return given().header("Accept", BROWSER).get(address);
    }
}

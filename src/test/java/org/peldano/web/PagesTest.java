package org.peldano.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
                "/assess",
                "/assess/junior",
                "/assess/senior",
                "/team/senior",
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
            assertThat(page.select("[style], style, [onclick], script:not([src]):not([type$=json])"))
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
                .header("Cache-Control", "public, max-age=31536000, immutable")
                .header("Link", nullValue());
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
    void aSkillIsADefinedTermForThoseWhoReadData() {
        Document page = Jsoup.parse(get("/skills/teamwork?lang=en").asString());

        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("\"@type\":\"DefinedTerm\"", "\"name\":\"Teamwork\"", "data.europa.eu/esco/skill/60c78287");
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

    @Test
    void noLinkOfOursLeadsNowhere() {
        var seen = new HashSet<String>();
        var open = new ArrayDeque<>(List.of("/?lang=es"));
        while (!open.isEmpty()) {
            var address = open.pop();
            var answer = get(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            Jsoup.parse(answer.asString()).select("a[href^=/], link[href^=/], script[src^=/]").stream()
                    .map(link -> link.attr("href") + link.attr("src"))
                    .map(found -> found.replaceFirst("#.*", ""))
                    .filter(found -> !found.startsWith("/swagger-ui") && !found.contains("lang=en"))
                    .filter(seen::add)
                    .forEach(open::add);
        }
        assertThat(seen).hasSizeGreaterThan(80);
    }

    @Test
    void searchEnginesFindEveryPageInBothLanguages() {
        var sitemap = given().get("/sitemap.xml");

        assertThat(sitemap.contentType()).startsWith("application/xml");
        assertThat(sitemap.xmlPath().getList("urlset.url.loc")).hasSizeGreaterThan(160);
        given().get("/robots.txt").then().statusCode(200).body(containsString("/sitemap.xml"));
    }

    @ParameterizedTest
    @CsvSource({
        "skills.empaty=4, 422, empaty",
        "skills.empathy=9, 422, entre 0 y 5",
        "skills.empathy=four, 422, entre 0 y 5",
        "rest.empathy=4, 422, rest.empathy",
        "experience.years=1&experience.months=x&skills.empathy=4, 422, duración",
        "skills.empathy=4&skills.empathy=5, 400, repetida",
        "skills.empathy=%zz, 400, mal codificado",
        "conditions.english=yes, 422, nada de lo que pide",
    })
    void aFormWithMistakesIsAPageThatSaysWhich(String body, int status, String said) {
        given().header("Accept", BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body(body)
                .post("/assess/senior")
                .then()
                .statusCode(status)
                .contentType(startsWith("text/html"))
                .body(containsString(said));
    }

    @Test
    void aFormThatIsNoneOrTooLargeIsRefused() {
        given().header("Accept", BROWSER)
                .contentType("application/json")
                .body("{}")
                .post("/assess/senior")
                .then()
                .statusCode(415);
        given().header("Accept", BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body("skills.empathy=" + "4".repeat(70_000))
                .post("/assess/senior")
                .then()
                .statusCode(413);
        given().header("Accept", BROWSER).get("/assess/trainee").then().statusCode(409);
        given().header("Accept", BROWSER).get("/team/trainee").then().statusCode(409);
        given().header("Accept", BROWSER).get("/team/nothing").then().statusCode(404);
    }

    @Test
    void anAnswerForAGroupCountsWhereNothingElseIsSaid() {
        var page = Jsoup.parse(given().header("Accept", BROWSER)
                .contentType("application/x-www-form-urlencoded")
                .body(
                        "group.skills.technique=4&skills.content-curation=2&skills.online-writing=unknown&skills.empathy=")
                .post("/assess/senior?lang=en")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .extract()
                .asString());

        assertThat(page.select("h1").text()).startsWith("It is not yet known").contains("skills");
        assertThat(page.select(".groups tr:contains(Techniques) td").text()).isEqualTo("78.57");
        assertThat(page.select("details tr:contains(Online writing) td").eachText())
                .containsExactly("unanswered", "4");
    }

    private static Response get(String address) {
        return given().header("Accept", BROWSER).get(address);
    }
}

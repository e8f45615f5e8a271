package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.publishing.Triples;

@QuarkusTest
class DescriptionsTest {

    private static final String ROLE = "/api/roles/community-manager/description";
    private static final String SENIOR = ROLE + "?level=senior";
    private static final String PUBLIC = "http://localhost:8080";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/*                                   | application/json",
                "application/*                         | application/json",
                "application/json                      | application/json",
                "application/ld+json                   | application/ld+json",
                "text/html                             | text/html",
                "text/markdown                         | text/markdown",
                "text/plain                            | text/plain",
                "text/html, */*;q=0.8                  | text/html",
                "application/json;q=0.5, text/plain    | text/plain",
                "application/xml, text/markdown;q=0.1  | text/markdown",
            })
    void theHeaderChoosesTheForm(String accept, String mediaType) {
        var answer = Api.given().accept(accept).get(SENIOR);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(mediaType);
        if (mediaType.startsWith("text/")) {
            assertThat(answer.contentType()).endsWith(";charset=UTF-8");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "json,application/json",
        "jsonld,application/ld+json",
        "html,text/html",
        "md,text/markdown",
        "txt,text/plain",
    })
    void aWordChoosesTheForm(String format, String mediaType) {
        Api.given().get(SENIOR + "&format=" + format).then().statusCode(200).contentType(startsWith(mediaType));
    }

    @Test
    void aLevelHasAllThatAJobBoardNeeds() {
        Api.given()
                .get(SENIOR)
                .then()
                .body("slug", equalTo("community-manager"))
                .body("title", equalTo("Community Manager Senior"))
                .body("level.slug", equalTo("senior"))
                .body("codes.code", contains("2432.5", "2432"))
                .body("responsibilities", hasSize(34))
                .body("skills", hasSize(37))
                .body("skills.find { it.slug == 'english-spoken' }.condition.name", equalTo("Inglés"))
                .body("experience.months", equalTo(12))
                .body("experience.at.slug", equalTo("junior"))
                .body("levels", empty())
                .body("license.name", equalTo("CC BY 4.0"))
                .body("url", equalTo(PUBLIC + SENIOR))
                .body("language", equalTo("es"));
    }

    @Test
    void aRoleSaysWhatEachLevelAdds() {
        Api.given()
                .get(ROLE)
                .then()
                .body("level", nullValue())
                .body("experience", nullValue())
                .body("responsibilities.slug", hasItem("create-content"))
                .body("levels.slug", contains("trainee", "junior", "senior"))
                .body("levels[1].responsibilities", empty())
                .body("levels[2].responsibilities.slug", hasItem("apply-crisis-plan"))
                .body("levels[2].experience.months", equalTo(12));
    }

    @Test
    void aLevelThatIsOnlyNamedSaysNoMore() {
        Api.given()
                .get(ROLE + "?level=trainee")
                .then()
                .statusCode(200)
                .body("responsibilities", empty())
                .body("skills", empty());
    }

    @Test
    void othersUnderstandWhatTheSeniorIs() {
        var triples = Triples.of(Api.given()
                .accept("application/ld+json")
                .get(SENIOR + "&lang=en")
                .asString());
        var senior = "<" + PUBLIC + SENIOR + "> ";

        assertThat(triples)
                .contains(senior + "a schema:Occupation", senior + "schema:name \"Senior Community Manager\"")
                .contains("_:b0 schema:monthsOfExperience \"12\"^^integer")
                .anyMatch(triple -> triple.endsWith(" schema:codeValue \"2432.5\""))
                .anyMatch(triple -> triple.endsWith(" schema:codeValue \"2432\""))
                .contains(senior + "schema:skills <" + PUBLIC + "/api/skills/empathy>")
                .contains("<" + PUBLIC + "/api/skills/initiative> schema:sameAs"
                        + " <http://data.europa.eu/esco/skill/001115fb-569f-4ee6-8381-c6807ef2527f>");
        assertThat(triples)
                .as("near is not the same, and a condition is not said")
                .noneMatch(triple -> triple.startsWith("<" + PUBLIC + "/api/skills/empathy> schema:sameAs"))
                .noneMatch(triple -> triple.contains("english-spoken"));
        assertThat(triples.stream().filter(triple -> triple.startsWith(senior + "schema:responsibilities")))
                .hasSize(34);
    }

    @ParameterizedTest
    @ValueSource(strings = {ROLE, SENIOR, "/api/roles/social-media-manager/description"})
    void htmlIsOfAFewElementsWithoutAttributes(String address) {
        var body = Jsoup.parse(Api.given().accept("text/html").get(address).asString())
                .body();

        assertThat(body.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).isEmpty())
                .extracting(Element::normalName)
                .containsOnly("body", "h2", "h3", "p", "ul", "li");
    }

    @Test
    void aDescriptionSpeaksTheCallersLanguage() {
        Api.given()
                .accept("text/markdown")
                .header("Accept-Language", "en")
                .get(SENIOR)
                .then()
                .header("Content-Language", "en")
                .body(startsWith("## Senior Community Manager\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Host", "Forwarded", "X-Forwarded-Host"})
    void noHeaderChangesOurAddress(String header) {
        Api.given()
                .header(header, header.equals("Forwarded") ? "host=evil.test" : "evil.test")
                .get(SENIOR)
                .then()
                .body("url", startsWith(PUBLIC + "/"));
    }

    @ParameterizedTest
    @CsvSource({"social-media-manager", "nothing", "seniro"})
    void aLevelOfAnotherRoleOrOfNoneIsRefused(String level) {
        Api.given().get(ROLE + "?level=" + level).then().statusCode(400).body("errors[0].parameter", equalTo("level"));
    }

    @Test
    void aRoleThatDoesNotExistIsNotDescribed() {
        Api.given().get("/api/roles/nothing/description").then().statusCode(404);
    }

    @Test
    void aFormThatNobodyServesNamesThoseThatAreServed() {
        Api.given()
                .accept("application/xml")
                .get(ROLE)
                .then()
                .statusCode(406)
                .body(
                        "detail",
                        equalTo("Formatos disponibles: application/json, application/ld+json, text/html, text/markdown,"
                                + " text/plain."));
    }
}

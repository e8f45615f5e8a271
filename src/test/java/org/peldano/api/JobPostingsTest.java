package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.publishing.Triples;

@QuarkusTest
class JobPostingsTest {

    private static final String SENIOR = "/api/levels/senior/job-posting";
    private static final String LEAST = """
            {'datePosted': '2026-11-22', 'hiringOrganization': {'name': 'Ejemplo'}, 'jobLocation': {'address': {'addressCountry': 'ES'}}}
            """;
    private static final String REMOTE = """
            {'datePosted': '2026-11-22', 'hiringOrganization': {'name': 'Ejemplo'}, 'jobLocationType': 'TELECOMMUTE',
             'applicantLocationRequirements': [{'name': 'España'}, {'@type': 'State', 'name': 'Texas, USA'}]}
            """;
    private static final String HOSTILE = "</script><img src=x onerror=alert(1)>";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theLeastThatAnEmployerSaysMakesAPosting() {
        var triples = Triples.of(post(SENIOR, LEAST).statusCode(200).extract().asString());

        assertThat(triples)
                .contains("_:b0 a schema:JobPosting")
                .contains("_:b0 schema:title \"Community Manager Senior\"")
                .contains("_:b0 schema:datePosted \"2026-11-22\"^^Date")
                .anyMatch(triple -> triple.endsWith(" schema:monthsOfExperience \"12\"^^integer"))
                .anyMatch(triple -> triple.endsWith(" schema:addressCountry \"ES\""))
                .anyMatch(triple -> triple.endsWith(" schema:codeValue \"2432.5\""))
                .noneMatch(triple -> triple.contains("baseSalary") || triple.contains("educationRequirements"));
    }

    @Test
    void aPostingIsKeptNowhere() {
        post(SENIOR, LEAST).header("Cache-Control", "no-store").contentType("application/ld+json");
    }

    @Test
    void allThatAnEmployerSaysIsPublished() {
        var answer = post(SENIOR, """
                {'@type': 'JobPosting', 'title': 'CM', 'datePosted': '2026-11-22T09:00:00+01:00',
                 'validThrough': '2026-12-31', 'employmentType': ['FULL_TIME', 'INTERN'],
                 'hiringOrganization': {'@type': 'Organization', 'name': 'Ejemplo', 'sameAs': 'https://example.com',
                   'url': 'https://example.com/años', 'logo': 'https://example.com/logo.png'},
                 'jobLocation': [{'address': {'streetAddress': 'Mayor, 1', 'addressLocality': 'Madrid',
                   'addressRegion': 'Madrid', 'postalCode': '28013', 'addressCountry': 'España'}}],
                 'baseSalary': {'currency': 'EUR', 'value': {'minValue': 26000, 'maxValue': 32000.50, 'unitText': 'YEAR'}},
                 'identifier': {'name': 'Ejemplo', 'value': 'CM-7'}, 'directApply': true,
                 'educationRequirements': [{'credentialCategory': 'bachelor degree'}],
                 'workHours': '9-17', 'about': 'Uno.\\n\\nDos.'}
                """).statusCode(200).extract();

        assertThat(Triples.of(answer.asString()).stream()
                        .map(triple -> triple.replaceFirst("^_:b\\d+ ", ""))
                        .toList())
                .contains(
                        "schema:title \"CM\"",
                        "schema:datePosted \"2026-11-22T09:00:00+01:00\"^^Date",
                        "schema:validThrough \"2026-12-31\"^^Date",
                        "schema:employmentType \"FULL_TIME\"",
                        "schema:employmentType \"INTERN\"",
                        "a schema:Organization",
                        "schema:sameAs <https://example.com>",
                        "schema:url <https://example.com/a%C3%B1os>",
                        "schema:logo <https://example.com/logo.png>",
                        "a schema:Place",
                        "a schema:PostalAddress",
                        "schema:postalCode \"28013\"",
                        "a schema:MonetaryAmount",
                        "schema:currency \"EUR\"",
                        "a schema:QuantitativeValue",
                        "schema:minValue \"26000\"^^integer",
                        "schema:maxValue \"3.20005E4\"^^double",
                        "schema:unitText \"YEAR\"",
                        "a schema:PropertyValue",
                        "schema:value \"CM-7\"",
                        "schema:directApply \"true\"^^boolean",
                        "schema:credentialCategory \"bachelor degree\"",
                        "schema:workHours \"9-17\"");
        assertThat(answer.<String>path("description")).startsWith("<p>Uno.</p>\n<p>Dos.</p>\n<p>");
    }

    @Test
    void remoteWorkNamesFromWhere() {
        assertThat(Triples.of(post(SENIOR, REMOTE).statusCode(200).extract().asString()))
                .contains("_:b0 schema:jobLocationType \"TELECOMMUTE\"")
                .anyMatch(triple -> triple.endsWith(" a schema:Country"))
                .anyMatch(triple -> triple.endsWith(" a schema:State"));
    }

    @Test
    void anEmptyListSaysNothing() {
        post(
                        SENIOR,
                        "{'employmentType': [], 'applicantLocationRequirements': [], "
                                + LEAST.strip().substring(1))
                .statusCode(200)
                .body("$", allOf(not(hasKey("employmentType")), not(hasKey("applicantLocationRequirements"))));
    }

    @Test
    void aSingleValueIsAListOfIt() {
        post(
                        SENIOR,
                        "{'employmentType': 'FULL_TIME', 'educationRequirements': 'A degree', "
                                + LEAST.strip().substring(1))
                .statusCode(200)
                .body("employmentType", contains("FULL_TIME"))
                .body("educationRequirements", contains("A degree"))
                .body("jobLocation.address.addressCountry", contains("ES"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "about", "workHours", "hiringOrganization"})
    void whatAnEmployerSaysDoesNoHarm(String property) throws JsonProcessingException {
        var vacancy = (ObjectNode) json.readTree(LEAST.replace('\'', '"'));
        if (property.equals("hiringOrganization")) {
            vacancy.withObject(property).put("name", HOSTILE);
        } else {
            vacancy.put(property, HOSTILE + "\u2028");
        }
        var answer = post(SENIOR, vacancy.toString()).statusCode(200).extract();
        var description = Jsoup.parse(answer.<String>path("description"));

        assertThat(answer.asString()).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        assertThat(description.body().getAllElements())
                .allSatisfy(element -> assertThat(element.attributes()).isEmpty())
                .extracting(Element::normalName)
                .containsOnly("body", "p", "ul", "li");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "datePosted                    | null                                       | #/datePosted",
                "datePosted                    | '22/11/2026'                               | #/datePosted",
                "datePosted                    | '2026-02-30'                               | #/datePosted",
                "datePosted                    | '2026-11-22T10:00:00'                      | #/datePosted",
                "datePosted                    | '2026-11-22T10:00+01:00'                   | #/datePosted",
                "datePosted                    | 20261122                                   | #/datePosted",
                "validThrough                  | '2026-11-21'                               | #/validThrough",
                "validThrough                  | 'soon'                                     | #/validThrough",
                "hiringOrganization            | null                                       | #/hiringOrganization",
                "hiringOrganization            | 'Ejemplo'                                  | #/hiringOrganization",
                "hiringOrganization            | {}                                         | #/hiringOrganization/name",
                "hiringOrganization            | {'name': ' '}                              | #/hiringOrganization/name",
                "hiringOrganization            | {'name': 7}                                | #/hiringOrganization/name",
                "hiringOrganization            | {'name': 'a\\u0000b'}                      | #/hiringOrganization/name",
                "hiringOrganization            | {'name': 'a\\ud800b'}                      | #/hiringOrganization/name",
                "hiringOrganization            | {'name': 'a', '@type': 'Person'}           | #/hiringOrganization/@type",
                "hiringOrganization            | {'name': 'a', 'sameAs': 'javascript:a'}    | #/hiringOrganization/sameAs",
                "hiringOrganization            | {'name': 'a', 'url': '//example.com'}      | #/hiringOrganization/url",
                "hiringOrganization            | {'name': 'a', 'url': 'https:///jobs'}      | #/hiringOrganization/url",
                "hiringOrganization            | {'name': 'a', 'logo': 'https://a b'}       | #/hiringOrganization/logo",
                "hiringOrganization            | {'name': 'a', 'nmae': 'b'}                 | #/hiringOrganization/nmae",
                "jobLocation                   | null                                       | #/jobLocation",
                "jobLocation                   | []                                         | #/jobLocation",
                "jobLocation                   | 'Madrid'                                   | #/jobLocation",
                "jobLocation                   | {}                                         | #/jobLocation/address",
                "jobLocation                   | {'address': {}}                            | #/jobLocation/address/addressCountry",
                "jobLocation                   | [{'address': {}}]                          | #/jobLocation/0/address/addressCountry",
                "jobLocation                   | {'address': {'addressCountry': 'UK'}}      | #/jobLocation/address/addressCountry",
                "jobLocationType               | 'OFFICE'                                   | #/jobLocationType",
                "applicantLocationRequirements | {'name': 'España'}                         | #/jobLocationType",
                "employmentType                | 'full-time'                                | #/employmentType",
                "employmentType                | ['INTERN', 'INTERN']                       | #/employmentType/1",
                "employmentType                | ['INTERN', 1]                              | #/employmentType/1",
                "baseSalary                    | 30000                                      | #/baseSalary",
                "baseSalary                    | {'currency': 'EUR'}                        | #/baseSalary/value",
                "baseSalary                    | {'currency': 'EUR', 'value': 30000}        | #/baseSalary/value",
                "identifier                    | 'CM-7'                                     | #/identifier",
                "directApply                   | 'yes'                                      | #/directApply",
                "educationRequirements         | {'credentialCategory': 'PhD'}              | #/educationRequirements/credentialCategory",
                "educationRequirements         | ['A degree', 7]                            | #/educationRequirements/1",
                "educationRequirements         | 7                                          | #/educationRequirements",
                "workHours                     | []                                         | #/workHours",
                "about                         | ''                                         | #/about",
                "title                         | 'a\\nb'                                    | #/title",
                "@type                         | 'Occupation'                               | #/@type",
                "description                   | 'a'                                        | #/description",
                "salary                        | 1                                          | #/salary",
            })
    void aFlawInAVacancyIsPointedAt(String property, String value, String pointer) throws JsonProcessingException {
        assertRefused(property, value, pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'EUR' | {'unitText': 'YEAR'}                                  | value",
                "'EUR' | {'unitText': 'YEAR', 'minValue': 1}                   | value",
                "'EUR' | {'unitText': 'YEAR', 'value': 1, 'maxValue': 2}       | value",
                "'EUR' | {'unitText': 'YEAR', 'minValue': 2, 'maxValue': 1}    | value/maxValue",
                "'EUR' | {'unitText': 'YEAR', 'value': 0}                      | value/value",
                "'EUR' | {'unitText': 'YEAR', 'value': -1}                     | value/value",
                "'EUR' | {'unitText': 'YEAR', 'value': '1'}                    | value/value",
                "'EUR' | {'unitText': 'YEAR', 'value': 1e400}                  | value/value",
                "'EUR' | {'unitText': 'YEAR', 'value': 1e999999999}            | value/value",
                "'EUR' | {'unitText': 'YEAR', 'value': 1e-999999999}           | value/value",
                "'EUR' | {'unitText': 'YEARLY', 'value': 1}                    | value/unitText",
                "'EUR' | {'value': 1}                                          | value/unitText",
                "'€'   | {'unitText': 'YEAR', 'value': 1}                      | currency",
                "null  | {'unitText': 'YEAR', 'value': 1}                      | currency",
            })
    void aFlawInASalaryIsPointedAt(String currency, String value, String pointer) throws JsonProcessingException {
        assertRefused(
                "baseSalary", "{'currency': " + currency + ", 'value': " + value + "}", "#/baseSalary/" + pointer);
    }

    private void assertRefused(String property, String value, String pointer) throws JsonProcessingException {
        var rest = (ObjectNode) json.readTree(LEAST.replace('\'', '"'));
        rest.remove(property);
        // Not read as a tree, which would make its numbers others.
        var body = "{'" + property + "': " + value + ", " + rest.toString().substring(1);
        post(SENIOR, body)
                .statusCode(422)
                .body("type", equalTo("/problems/invalid-job-posting"))
                .body("errors.pointer", contains(pointer));
    }

    @Test
    void aTextMayBeSoLongAndNoLonger() {
        var title = "{'title': '%s', " + LEAST.strip().substring(1);
        post(SENIOR, title.formatted("a".repeat(200))).statusCode(200);
        post(SENIOR, title.formatted("a".repeat(201))).statusCode(422).body("errors.pointer", contains("#/title"));
    }

    @Test
    void allFlawsAreNamedAtOnce() {
        post(SENIOR, "{'hiringOrganisation': {}, 'jobLocationType': 'TELECOMMUTE', 'employmentType': 'PART'}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "#/hiringOrganisation",
                                "#/hiringOrganization",
                                "#/datePosted",
                                "#/employmentType",
                                "#/applicantLocationRequirements"))
                .body("errors[0].suggestions", contains("hiringOrganization"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "'a'"})
    void aVacancyIsAnObject(String body) {
        post(SENIOR, body).statusCode(422).body("errors.pointer", contains("#"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{'title': 'a', 'title': 'b'}", "{}}"})
    void aBodyThatIsNoJsonIsMalformed(String body) {
        post(SENIOR, body).statusCode(400).body("type", equalTo("/problems/malformed-body"));
    }

    @Test
    void aLevelThatIsOnlyNamedMakesNoPosting() {
        post("/api/levels/trainee/job-posting", LEAST)
                .statusCode(409)
                .body("type", equalTo("/problems/level-not-described"))
                .body("detail", equalTo("Las fuentes solo nombran este nivel: no dicen qué se pide en él."));
    }

    @Test
    void aLevelThatCannotBeScoredMakesAPostingOfWhatIsKnown() {
        var triples = Triples.of(post("/api/levels/social-media-manager/job-posting", LEAST)
                .statusCode(200)
                .extract()
                .asString());

        assertThat(triples)
                .anyMatch(triple -> triple.contains("schema:responsibilities"))
                .noneMatch(triple -> triple.contains("schema:skills") || triple.contains("schema:qualifications"));
    }

    @Test
    void thereIsNoPostingForALevelThatDoesNotExist() {
        post("/api/levels/nothing/job-posting", LEAST).statusCode(404);
    }

    @Test
    void aPostingSpeaksTheCallersLanguage() {
        post(SENIOR + "?lang=en", LEAST)
                .header("Content-Language", "en")
                .body("title", equalTo("Senior Community Manager"));
    }

    private static ValidatableResponse post(String address, String vacancy) {
        return Api.given()
                .contentType(ContentType.JSON)
                .body(vacancy.replace('\'', '"'))
                .post(address)
                .then();
    }
}

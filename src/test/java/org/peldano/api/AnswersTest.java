package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the front route adds to every answer of a resource. */
@QuarkusTest
class AnswersTest {

    private static final String SENIOR = "/api/levels/senior";
    private static final List<String> LASTING = List.of(
            "ETag",
            "Cache-Control",
            "Content-Location",
            "Content-Language",
            "Vary",
            "Link",
            "Catalogue-Version",
            "Access-Control-Allow-Origin",
            "X-Content-Type-Options",
            "Referrer-Policy");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api",
                "/api/roles",
                "/api/roles/community-manager",
                "/api/levels",
                SENIOR,
                "/api/tasks?limit=2",
                "/api/tasks/apply-crisis-plan",
                "/api/skills?q=crisis",
                "/api/skills/empathy",
                "/api/proficiency",
                "/api/changes",
                "/api/levels/senior/progression",
                "/api/levels/senior?format=csv",
                "/api/frameworks/community-manager",
                "/problems/invalid-profile",
                "/problems/invalid-profile?format=html",
                "/openapi",
                "/openapi?format=json"
            })
    void whatIsKnownAlreadyIsNotSentAgain(String address) {
        var first = plain().get(address);
        var tag = first.header("ETag");

        assertThat(tag).matches("\"[^\"]+\"");
        for (var known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            var again = plain().header("If-None-Match", known).get(address);
            assertThat(again.statusCode()).as(known).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            LASTING.forEach(name -> assertThat(again.header(name)).as(name).isEqualTo(first.header(name)));
        }
        assertThat(plain().header("If-None-Match", "\"other\"").get(address).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theSameAnswerHasTheSameTagWhetherKeptOrNot() {
        var kept = plain().get("/api/skills/empathy?lang=en");
        var made = plain().header("Accept", "application/json").get("/api/skills/empathy?lang=en");

        assertThat(kept.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(plain().get("/api/skills/empathy?lang=es").header("ETag")).isNotEqualTo(kept.header("ETag"));
    }

    @Test
    void compressionHasATagOfItsOwn() throws Exception {
        var plain = send("GET", SENIOR, "Accept-Encoding", "identity");
        var compressed = send("GET", SENIOR, "Accept-Encoding", "br, gzip;q=0.5");

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValue("ETag"))
                .isNotEqualTo(plain.headers().firstValue("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(compressed.body())).readAllBytes())
                .isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br", "*;q=0"})
    void whoDoesNotTakeGzipGetsNone(String encoding) throws Exception {
        assertThat(send("GET", SENIOR, "Accept-Encoding", encoding).headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {SENIOR, "/api/skills?limit=2&lang=en", "/api/levels/nothing", "/api/skills?limit=0"})
    void headIsGetWithoutABody(String address) throws Exception {
        var get = send("GET", address, "Accept", "*/*");
        var head = send("HEAD", address, "Accept", "*/*");

        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).hasValue(String.valueOf(get.body().length));
        LASTING.forEach(name -> assertThat(head.headers().allValues(name))
                .as(name)
                .isEqualTo(get.headers().allValues(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {SENIOR, "/api/skills?limit=2", "/api/frameworks/community-manager"})
    void theExplicitAddressGivesTheSameAnswerToEverybody(String address) {
        var answer = plain().header("Accept-Language", "en").get(address);
        var explicit = plain().header("Accept-Language", "es").get(answer.header("Content-Location"));

        assertThat(explicit.header("ETag")).isEqualTo(answer.header("ETag"));
    }

    @Test
    void theOrderOfParametersMakesNoOtherAnswer() {
        assertThat(plain().get("/api/skills?limit=2&kind=aptitude").header("Content-Location"))
                .isEqualTo(plain().get("/api/skills?kind=aptitude&limit=2").header("Content-Location"));
    }

    @Test
    void theFormatBeatsTheHeader() {
        Api.given()
                .accept("application/json")
                .get("/api/frameworks/community-manager?format=yaml")
                .then()
                .contentType(containsString("application/yaml"))
                .header("Content-Location", equalTo("/api/frameworks/community-manager?lang=es&format=yaml"));
        Api.given().get("/api/roles?format=xml").then().statusCode(400).body("errors[0].parameter", equalTo("format"));
        Api.given().get("/api/roles?format=csv").then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json;q=0", "text/html, application/json;q=0.0", "image/*"})
    void whatNobodyAcceptsIsNotServed(String accept) {
        Api.given().accept(accept).get(SENIOR).then().statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"*/*", "application/*", "text/html, */*;q=0.1", "nonsense", "application/json; charset=utf-8"})
    void whatSomebodyAcceptsIsServed(String accept) {
        Api.given().accept(accept).get(SENIOR).then().statusCode(200).contentType(containsString("application/json"));
    }

    @Test
    void otherOriginsMayRead() {
        Api.given()
                .header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "POST")
                .options(SENIOR + "/score")
                .then()
                .statusCode(204)
                .header("Allow", "OPTIONS, POST")
                .header("Access-Control-Allow-Methods", "OPTIONS, POST")
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", "Content-Type, Accept, Accept-Language, If-None-Match")
                .header("Access-Control-Max-Age", "86400");
    }

    @Test
    void aProblemIsKeptByNobody() {
        plain().get("/api/levels/nothing")
                .then()
                .header("Cache-Control", "no-store")
                .header("Catalogue-Version", "1")
                .header("ETag", nullValue())
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void theHostOfTheRequestIsNotBelieved() {
        Api.given()
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .get("/api/skills?limit=3")
                .then()
                .header("Link", not(containsString("evil")))
                .body("next", not(containsString("evil")));
    }

    @Test
    void aProblemNamesTheTraceOfItsCaller() {
        Api.given()
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/api/levels/nothing")
                .then()
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }

    /** Without what a test library adds of its own. */
    private static HttpResponse<byte[]> send(String method, String address, String header, String value)
            throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + address))
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static RequestSpecification plain() {
        return Api.given().header("Accept-Encoding", "identity");
    }
}

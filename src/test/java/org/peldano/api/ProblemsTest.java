package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peldano.http.ProblemType;

@QuarkusTest
class ProblemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/api/nothing",
                "/api/levels/nothing",
                "/api/roles/nothing",
                "/api/tasks/nothing",
                "/api/skills/nothing",
                "/api/frameworks/nothing",
                "/problems/nothing",
                "/api/levels/senior/nothing",
                "/api/levels/..%2F..%2Fetc"
            })
    void nothingIsThereIsAProblem(String address) {
        Api.given()
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unknown-resource"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "PATCH", "POST"})
    void aMethodThatIsNotAllowedNamesThoseThatAre(String method) {
        Api.given()
                .request(method, "/api/levels/senior")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body("detail", containsString("GET, HEAD, OPTIONS"));
        Api.given().get("/api/levels/senior/score").then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    @Test
    void aFormatThatNobodyServesNamesThoseThatAreServed() {
        Api.given()
                .accept("text/csv")
                .get("/api/frameworks/community-manager")
                .then()
                .statusCode(406)
                .body("detail", equalTo("Formatos disponibles: application/json, application/yaml."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/levels/%zz", "/api/skills?q=%", "/%", "/api/skills?q=caf%C3", "/api/levels/%ff"})
    void anUndecodableAddressIsAProblem(String address) throws IOException {
        // No client library sends such an address.
        assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json")
                .contains("\"/problems/malformed-request\"");
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfProblemIsExplained(ProblemType type) {
        Api.given()
                .get("/problems/" + type.slug() + "?lang=en")
                .then()
                .statusCode(200)
                .body("status", equalTo(type.status()))
                .body("meaning", not(equalTo("")));
    }

    @ParameterizedTest
    @EnumSource
    void everyTypeOfProblemHasAPage(ProblemType type) {
        var page =
                Api.given().accept("text/html,application/xhtml+xml,*/*;q=0.8").get("/problems/" + type.slug());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .doesNotContain("unsafe");
        assertThat(page.asString()).contains("<html lang=\"es\">", "<h1>", "HTTP " + type.status(), type.slug());
    }

    @Test
    void whoAsksForNothingInParticularGetsNoPage() {
        Api.given().accept("*/*").get("/problems/not-acceptable").then().contentType("application/json");
    }

    @Test
    void aProblemSpeaksTheCallersLanguage() {
        Api.given()
                .header("Accept-Language", "en-GB")
                .get("/api/levels/nothing")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("Not found"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/levels/senior/", "//api/levels/senior", "/api/levels/./senior", "/api/levels/senior;a=b",
                "/api/levels/%73enior", "/api/x/../levels/senior", "/api/levels/senior%2Fscore", "/api/levels/senior#x"
            })
    void anotherSpellingOfAnAddressIsNotThere(String address) throws IOException {
        assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"/problems/unknown-resource\"");
    }

    @Test
    void whatIsTooLongIsAProblem() throws IOException {
        var address = "/api/levels/" + "a".repeat(9_000);
        assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 414 ")
                .contains("\"/problems/address-too-long\"");
        var header = "X-Long: " + "a".repeat(20_000);
        assertThat(raw("GET /api HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + header + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ")
                .contains("\"/problems/headers-too-large\"");
    }

    @Test
    void aCallerWhoBreaksOffIsNoFailureOfOurs() throws IOException {
        var head = "POST /api/levels/senior/score HTTP/1.1\r\nHost: localhost\r\n";
        var begun = head + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n";
        assertThat(raw(begun)).doesNotContain(" 500 ");

        Api.given().get("/health").then().statusCode(200);
    }

    private static String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

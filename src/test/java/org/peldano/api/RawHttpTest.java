package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no client library sends, and some callers do. */
@QuarkusTest
class RawHttpTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.1 (\\d{3}) ");
    private static final String LAST = "Connection: close\r\n\r\n";
    private static final String POST =
            "POST /api/levels/senior/score HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api HTTP/1.1\r\nConnection: close\r\n\r\n",
                "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "CONNECT other:80 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void whatNamesNoHostOrNoPathIsAProblem(String request) throws IOException {
        assertThat(send(request))
                .startsWith("HTTP/1.1 400 ")
                .contains("application/problem+json", "\"/problems/malformed-request\"")
                .contains("\r\nCatalogue-Version: 1\r\n", "\r\nX-Content-Type-Options: nosniff\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NONSENSE\r\n\r\n",
                "GET /api HTTP/1.1\r\nHost: localhost\r\nNo header\r\n\r\n",
                "POST /api/levels/senior/score HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n{}",
                "POST /api/levels/senior/score HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nContent-Length: 9\r\n\r\n{}",
                "POST /api/levels/senior/score HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"
            })
    void whatIsNotHttpIsRefusedOnceAndTheConnectionEnds(String request) throws IOException {
        var answer = send(request + "GET /api HTTP/1.1\r\n" + HOST + LAST);
        assertThat(answer).matches("(?s)HTTP/1\\.[01] 400 .*").doesNotContain(" 200 OK", "vertx", "netty", "Exception");
    }

    @Test
    void aBodyOverTheLimitIsAProblemHoweverItComes() throws IOException {
        var measured = POST + "Content-Length: 70000\r\n" + LAST + " ".repeat(70_000);
        var chunk = "4000\r\n" + " ".repeat(0x4000) + "\r\n";
        var chunked = POST + "Transfer-Encoding: chunked\r\n" + LAST + chunk.repeat(5) + "0\r\n\r\n";
        for (var request : new String[] {measured, chunked}) {
            assertThat(send(request)).startsWith("HTTP/1.1 413 ").contains("\"/problems/body-too-large\"");
        }
    }

    @Test
    void aProblemEndsNoConnection() throws IOException {
        var answers = send("GET /api/levels/none HTTP/1.1\r\n" + HOST + "\r\n"
                + "GET /api/%zz HTTP/1.1\r\n" + HOST + "\r\n"
                + POST + "Content-Length: 1\r\n\r\n{"
                + "PUT /api HTTP/1.1\r\n" + HOST + "\r\n"
                + "HEAD /api/levels HTTP/1.1\r\n" + HOST + "\r\n"
                + "GET /api/levels HTTP/1.1\r\n" + HOST + LAST);
        assertThat(STATUS.matcher(answers).results().map(status -> status.group(1)))
                .containsExactly("404", "400", "400", "405", "200", "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "fr-CA, de", "-", "*;q=0", "xxxxxxxxxx;;;"})
    void whoSpeaksNoLanguageOfOursIsAnsweredInSpanishAndTold(String header) throws IOException {
        var request = "GET /api/levels HTTP/1.1\r\n" + HOST + "Accept-Language: " + header + "\r\n" + LAST;
        assertThat(send(request)).startsWith("HTTP/1.1 200 ").contains("\r\nContent-Language: es\r\n");
    }

    @Test
    void theFirstHostDoesNotMatterNorTheSecond() throws IOException {
        assertThat(send("GET /api/skills?limit=1 HTTP/1.1\r\n" + HOST + "Host: evil.example\r\n" + LAST))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("evil");
        assertThat(send("GET http://evil.example/api/skills?limit=1 HTTP/1.1\r\n" + HOST + LAST))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("evil");
    }

    @Test
    void anAddressOfManySegmentsIsUnknownAsAnyOther() throws IOException {
        assertThat(send("GET " + "/a".repeat(4_000) + " HTTP/1.1\r\n" + HOST + LAST))
                .startsWith("HTTP/1.1 404 ")
                .contains("\"/problems/unknown-resource\"");
    }

    @ParameterizedTest
    @CsvSource({"TRACE, 405", "FROB, 405", "DELETE, 405"})
    void aMethodThatNobodyTakesNamesThoseThatAreTaken(String method, int status) throws IOException {
        assertThat(send(method + " /api/levels/senior HTTP/1.1\r\n" + HOST + LAST))
                .startsWith("HTTP/1.1 " + status + " ")
                .contains("\r\nAllow: GET, HEAD, OPTIONS\r\n", "\"/problems/method-not-allowed\"");
    }

    @Test
    void aHeadOfWhatIsKnownHasNoBodyEither() throws IOException {
        assertThat(send("HEAD /api/levels HTTP/1.1\r\n" + HOST + "If-None-Match: *\r\n" + LAST))
                .startsWith("HTTP/1.1 304 ")
                .contains("\r\nETag: ", "\r\nVary: ")
                .endsWith("\r\n\r\n");
    }

    @Test
    void whatIsKnownMayBeSaidOnSeveralLines() throws IOException {
        var head = "HEAD /api/levels HTTP/1.1\r\n" + HOST;
        var tag = Pattern.compile("ETag: (\\S+)").matcher(send(head + LAST));
        assertThat(tag.find()).isTrue();
        var known = "If-None-Match: \"other\"\r\nIf-None-Match: " + tag.group(1) + "\r\n";
        assertThat(send(head + known + LAST)).startsWith("HTTP/1.1 304 ");
    }

    private static String send(String request) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}

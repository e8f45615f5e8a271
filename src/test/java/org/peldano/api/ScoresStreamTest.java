package org.peldano.api;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ScoresStreamTest {

    private static final String SENIOR = "/api/levels/senior/scores";
    private static final String LINES = "application/x-ndjson";
    private static final String GOOD = "{'id': 'ana', 'skills': {'empathy': 4, 'Liderazgo': 3}}";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void eachLineIsAnsweredInOrder() {
        var answer = scores(SENIOR, GOOD + "\n{'id': 7, 'tasks': {'create-content': 4}}\n");

        answer.then()
                .statusCode(200)
                .header("Content-Type", LINES)
                .header("Cache-Control", "no-store")
                .header("Content-Language", "es");
        var lines = lines(answer);
        assertThat(lines).extracting(line -> line.get("id").asText()).containsExactly("ana", "7");
        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(1, 2);
        assertThat(lines.get(0).fieldNames())
                .toIterable()
                .containsExactly("line", "id", "score", "range", "coverage", "verdict");
    }

    @Test
    void theWholeReportIsTheOneOfTheSingleProfile() throws IOException {
        var line = lines(scores(SENIOR + "?detail=full&lang=en", GOOD)).get(0);

        var single = Api.given()
                .contentType(ContentType.JSON)
                .body("{'skills': {'empathy': 4, 'Liderazgo': 3}}".replace('\'', '"'))
                .post("/api/levels/senior/score?lang=en");
        assertThat(line.get("report")).isEqualTo(json.readTree(single.asByteArray()));
    }

    @Test
    void aLineThatIsWrongKeepsNoOtherFromItsAnswer() {
        var lines = lines(scores(
                SENIOR,
                String.join(
                        "\n",
                        "{'id': 'x', 'skills': {'empaty': 4}}",
                        "{",
                        "",
                        "{'skills': {'empathy': 4, 'empathy': 4}}",
                        "{'id': 1.5, 'skills': {}}",
                        "{'id': 'nothing'}",
                        "[]",
                        "{'level': 1, 'skills': {}}",
                        GOOD)));

        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(1, 2, 4, 5, 6, 7, 8, 9);
        assertThat(lines)
                .extracting(line -> line.at("/problem/status").asInt())
                .containsExactly(422, 400, 400, 422, 422, 422, 422, 0);
        assertThat(lines.get(0).get("id").asText()).isEqualTo("x");
        assertThat(lines.get(0).at("/problem/errors/0/pointer").asText()).isEqualTo("#/skills/empaty");
        assertThat(lines.get(1).at("/problem/detail").asText()).contains("línea 2");
        assertThat(lines.get(3).at("/problem/errors/0/pointer").asText()).isEqualTo("#/id");
        assertThat(lines.get(4).get("id").asText()).isEqualTo("nothing");
        assertThat(lines.get(7).get("id").asText()).isEqualTo("ana");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\n%s", "%s\r\n%s\r\n", "\uFEFF%s\n%s\n", "\n \r\n%s\n\t\n%s\n\n"})
    void whateverEndsALineTheFiguresAreTheSame(String form) {
        var alone = lines(scores(SENIOR, GOOD)).get(0);
        assertThat(lines(scores(SENIOR, form.formatted(GOOD, GOOD))))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.get("score")).isEqualTo(alone.get("score")));
    }

    @Test
    void whatIsNotUtf8IsTheProblemOfItsLine() {
        var body = (GOOD.replace('\'', '"') + "\n{\"id\": \"José\", \"skills\": {}}\n").getBytes(ISO_8859_1);
        var lines = lines(post(SENIOR, body));
        assertThat(lines).extracting(line -> line.has("problem")).containsExactly(false, true);
        assertThat(lines.get(1).at("/problem/detail").asText()).isEqualTo("La línea no está en UTF-8.");
    }

    @Test
    void aLineOfTenMegabytesIsPassedOver() {
        var body = GOOD + "\n{'id': '" + "x".repeat(10 << 20) + "'}\n" + GOOD;
        var lines = lines(scores(SENIOR, body));
        assertThat(lines).extracting(line -> line.at("/problem/status").asInt()).containsExactly(0, 413, 0);
        assertThat(lines).extracting(line -> line.get("line").asInt()).containsExactly(1, 2, 3);
    }

    @Test
    void theErrorsOfOneLineDoNotFillTheAnswer() {
        var names = new StringBuilder("{'skills': {'empathy': 4");
        for (int i = 0; i < 3000; i++) {
            names.append(", 'nobody ").append(i).append("': 1");
        }
        var problem = lines(scores(SENIOR, names + "}}")).get(0).get("problem");
        assertThat(problem.get("errors")).hasSize(100);
        assertThat(problem.get("detail").asText()).contains("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", " \r\n\n"})
    void aBodyWithoutAnyLineIsMalformed(String body) {
        scores(SENIOR, body).then().statusCode(400).body("type", equalTo("/problems/malformed-body"));
    }

    @Test
    void whatTheRequestItselfLacksIsSaidBeforeItsBodyIsRead() {
        scores("/api/levels/nobody/scores", GOOD).then().statusCode(404);
        scores("/api/levels/trainee/scores", GOOD).then().statusCode(409);
        scores(SENIOR + "?detail=some", GOOD).then().statusCode(400).body("errors[0].parameter", equalTo("detail"));
        scores(SENIOR + "?detail=full&format=csv", GOOD).then().statusCode(400);
        scores(SENIOR + "?limit=1", GOOD).then().statusCode(400);
        Api.given().contentType(ContentType.JSON).body("{}").post(SENIOR).then().statusCode(415);
        Api.given()
                .header("Content-Type", LINES)
                .accept(ContentType.JSON)
                .body(GOOD.getBytes(UTF_8))
                .post(SENIOR)
                .then()
                .statusCode(406);
        Api.given().get(SENIOR).then().statusCode(405).header("Allow", "OPTIONS, POST");
    }

    @Test
    void linesOfJsonCanBeAnsweredAsCsv() {
        var body = GOOD + "\n{'id': '=1+1', 'skills': {'empathy': 9}}";
        scores(SENIOR + "?format=csv&lang=en", body)
                .then()
                .header("Content-Type", startsWith("text/csv"))
                .body(startsWith("\uFEFFline,id,score,lower,upper,coverage,verdict,problem\r\n1,ana,"))
                .body(containsString("\r\n2,'=1+1,,,,,,"));
    }

    @Test
    void aLineIsAnsweredWhileTheNextIsStillToCome() throws IOException {
        try (var caller = new StreamingCaller(SENIOR)) {
            caller.send(GOOD + "\n");
            assertThat(caller.head()).startsWith("HTTP/1.1 200");
            assertThat(caller.line()).contains("\"line\":1");
            caller.send(GOOD + "\n" + GOOD.substring(0, 9));
            assertThat(caller.line()).contains("\"line\":2");
            caller.send(GOOD.substring(9));
            caller.end();
            assertThat(caller.line()).contains("\"line\":3");
        }
    }

    @Test
    void anEndlessLineIsAnsweredBeforeItEnds() throws IOException {
        try (var caller = new StreamingCaller(SENIOR)) {
            for (int i = 0; i < 17; i++) {
                caller.send("x".repeat(1 << 16));
            }
            assertThat(caller.head()).startsWith("HTTP/1.1 200");
            assertThat(caller.line()).contains("\"status\":413");
        }
    }

    private static Response scores(String address, String body) {
        return post(address, body.replace('\'', '"').getBytes(UTF_8));
    }

    private static Response post(String address, byte[] body) {
        return Api.given().header("Content-Type", LINES).body(body).post(address);
    }

    private List<JsonNode> lines(Response answer) {
        return answer.asString().lines().map(this::tree).toList();
    }

    private JsonNode tree(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }
}

package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in the contract is what the service answers. */
@QuarkusTest
class ExamplesTest {

    private final ObjectMapper json = new ObjectMapper();

    @TestFactory
    Stream<DynamicTest> isWhatTheServiceAnswers() throws IOException {
        var contract =
                new YAMLMapper().readTree(Path.of("openapi", "openapi.yaml").toFile());
        var examples = contract.at("/components/examples");
        assertThat(examples).isNotEmpty();
        return examples.properties().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> check(example.getValue())));
    }

    private void check(JsonNode example) throws IOException {
        var request = Api.given();
        if (example.has("x-raw-body") || example.has("x-body")) {
            request.contentType(ContentType.JSON);
        }
        example.path("x-headers")
                .properties()
                .forEach(h -> request.header(h.getKey(), h.getValue().asText()));
        if (example.has("x-raw-body")) {
            request.body(example.get("x-raw-body").asText().getBytes(UTF_8));
        } else if (example.has("x-body")) {
            request.body(example.get("x-body").toString().getBytes(UTF_8));
        }
        var line = example.get("x-request").asText().split(" ", 2);
        var response = request.request(line[0], line[1]);
        var expected = example.get("value");
        if (expected.isTextual()) {
            assertThat(response.asString()).isEqualTo(expected.textValue());
            return;
        }
        var answer = json.readTree(response.asByteArray());
        withoutTrace(expected);
        withoutTrace(answer);
        assertThat(answer.equals(ExamplesTest::compareValues, expected))
                .as("%s\nis answered with\n%s", expected, answer)
                .isTrue();
    }

    /** Each problem has a trace of its own. */
    private static void withoutTrace(JsonNode answer) {
        ((ObjectNode) answer).remove("traceId");
        if (answer.get("problem") instanceof ObjectNode problem) {
            problem.remove("traceId");
        }
    }

    /** Compares numbers by value: YAML does not keep the last zero of 75.00. */
    private static int compareValues(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }
}

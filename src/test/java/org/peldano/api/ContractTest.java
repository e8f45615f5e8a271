package org.peldano.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.peldano.TestDatabase;

/** The contract and the code promise the same operations. */
@QuarkusTest
@WithTestResource(value = TestDatabase.class, scope = TestResourceScope.GLOBAL)
class ContractTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final YAMLMapper yaml = new YAMLMapper();

    @Test
    void theCodeHasExactlyTheOperationsOfTheContract() throws IOException {
        var contract = yaml.readTree(Path.of("openapi", "openapi.yaml").toFile());
        var code = yaml.readTree(RestAssured.get("/generated").asByteArray());

        assertThat(operations(code)).isEqualTo(operations(contract));
    }

    /** Each operation with its parameters and the media types that it reads and answers; health and the contract are not our code. */
    private static Map<String, Set<String>> operations(JsonNode document) {
        var operations = new TreeMap<String, Set<String>>();
        document.path("paths").properties().stream()
                .filter(path ->
                        path.getKey().startsWith("/api") || path.getKey().startsWith("/problems"))
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey())
                                // A route of its own, of which REST knows nothing.
                                && !operation.getValue().path("x-streaming").asBoolean())
                        .forEach(operation -> operations.put(
                                operation.getKey() + " " + path.getKey(),
                                promises(document, path.getValue(), operation.getValue()))));
        return operations;
    }

    private static Set<String> promises(JsonNode document, JsonNode path, JsonNode operation) {
        var parameters = Stream.of(path, operation)
                .flatMap(node -> StreamSupport.stream(node.path("parameters").spliterator(), false))
                .map(parameter -> resolve(document, parameter).path("name").asText())
                // Chosen by the front route, for every operation alike.
                .filter(name -> !name.equals("lang") && !name.equals("format"));
        var reads = names(operation.path("requestBody").path("content")).map(type -> "reads " + type);
        var answers = names(resolve(document, operation.path("responses").path("200"))
                        .path("content"))
                .map(type -> "answers " + type);
        return Stream.of(parameters, reads, answers).flatMap(s -> s).collect(toCollection(TreeSet::new));
    }

    private static JsonNode resolve(JsonNode document, JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static Stream<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey);
    }
}

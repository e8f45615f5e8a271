package org.peldano.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What is promised of an address: its methods, what they read and what they answer. The pages are written down likewise. */
@Singleton
class Contract {

    private static final List<String> LOCATIONS = List.of("META-INF/openapi.yaml", "META-INF/pages.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final PathTree<Endpoint> endpoints = new PathTree<>();

    Contract() throws IOException {
        for (var location : LOCATIONS) {
            read(file(location));
        }
    }

    /** The contract as it was written. */
    static byte[] file() throws IOException {
        return file(LOCATIONS.get(0));
    }

    private void read(byte[] file) throws IOException {
        var document = new YAMLMapper().readTree(file);
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(entry -> METHODS.contains(entry.getKey()))
                .forEach(entry -> endpoints
                        .at(path.getKey(), () -> new Endpoint(new TreeMap<>()))
                        .operations
                        .put(entry.getKey().toUpperCase(Locale.ROOT), Operation.of(document, entry.getValue()))));
    }

    private static byte[] file(String location) throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(location)) {
            return file.readAllBytes();
        }
    }

    /** The operations of one address, by method. */
    record Endpoint(Map<String, Operation> operations) {

        /** The methods allowed, in alphabetical order. */
        String allowed() {
            var methods = new TreeSet<>(operations.keySet());
            methods.add("OPTIONS");
            if (methods.contains("GET")) {
                methods.add("HEAD");
            }
            return String.join(", ", methods);
        }
    }

    /**
     * An operation as promised.
     *
     * @param parameters those of its query
     * @param reads the media types of its body; empty where it takes none
     * @param answers the media types in which it answers, the preferred one first
     * @param streams whether it answers before it has read the whole body
     * @param largestBody the most bytes that it reads, null where no other limit than everywhere is promised
     */
    record Operation(
            List<String> parameters, List<String> reads, List<String> answers, boolean streams, Long largestBody) {

        static Operation of(JsonNode document, JsonNode operation) {
            return new Operation(
                    parameters(document, operation),
                    names(operation.path("requestBody").path("content")),
                    names(operation.path("responses").path("200").path("content")),
                    operation.path("x-streaming").asBoolean(),
                    operation.has("x-largest-body")
                            ? operation.path("x-largest-body").longValue()
                            : null);
        }

        private static List<String> parameters(JsonNode document, JsonNode operation) {
            var parameters = new ArrayList<String>();
            operation.path("parameters").forEach(parameter -> {
                var reference = parameter.path("$ref").asText("");
                var resolved = reference.isEmpty() ? parameter : document.at(reference.substring(1));
                if (resolved.path("in").asText().equals("query")) {
                    parameters.add(resolved.path("name").asText());
                }
            });
            return parameters;
        }

        private static List<String> names(JsonNode node) {
            return node.properties().stream().map(Map.Entry::getKey).toList();
        }
    }

    /** What is promised at {@code path}; null where nothing is. */
    Endpoint at(String path) {
        return endpoints.find(path);
    }
}

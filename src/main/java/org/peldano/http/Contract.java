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
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What is promised of an address: its methods, what they read and what they answer. The pages are written down likewise. */
@Singleton
class Contract {

    private static final List<String> LOCATIONS = List.of("META-INF/openapi.yaml", "META-INF/pages.yaml");
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Operation> operations = new ArrayList<>();

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
                .forEach(entry ->
                        operations.add(Operation.of(document, path.getKey(), entry.getKey(), entry.getValue()))));
    }

    private static byte[] file(String location) throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(location)) {
            return file.readAllBytes();
        }
    }

    /** An operation as promised; {@code reads} is empty where it takes no body. */
    private record Operation(
            Pattern path,
            String method,
            List<String> parameters,
            List<String> reads,
            List<String> answers,
            boolean streams,
            Long largestBody) {

        static Operation of(JsonNode document, String path, String method, JsonNode operation) {
            return new Operation(
                    Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+")),
                    method.toUpperCase(Locale.ROOT),
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

        boolean isAt(String address) {
            return path.matcher(address).matches();
        }
    }

    /** The methods allowed at {@code address}, in alphabetical order; empty where there is nothing. */
    Set<String> methods(String address) {
        var methods = new TreeSet<String>();
        operations.stream().filter(operation -> operation.isAt(address)).forEach(operation -> {
            methods.add(operation.method);
            methods.add("OPTIONS");
            if (operation.method.equals("GET")) {
                methods.add("HEAD");
            }
        });
        return methods;
    }

    /** The media types in which {@code method} answers at {@code address}, the preferred one first. */
    List<String> answers(String method, String address) {
        return find(method, address).map(Operation::answers).orElse(List.of());
    }

    /** The media types that {@code method} reads at {@code address}. */
    List<String> reads(String method, String address) {
        return find(method, address).map(Operation::reads).orElse(List.of());
    }

    /** The query parameters that {@code method} takes at {@code address}. */
    List<String> parameters(String method, String address) {
        return find(method, address).map(Operation::parameters).orElse(List.of());
    }

    /** Whether {@code method} answers at {@code address} before it has read the whole body. */
    boolean streams(String method, String address) {
        return find(method, address).map(Operation::streams).orElse(false);
    }

    /** The most bytes that {@code method} reads at {@code address}; empty where no other limit than everywhere is promised. */
    Optional<Long> largestBody(String method, String address) {
        return find(method, address).map(Operation::largestBody);
    }

    private Optional<Operation> find(String method, String address) {
        return operations.stream()
                .filter(operation -> operation.method.equals(method) && operation.isAt(address))
                .findFirst();
    }
}

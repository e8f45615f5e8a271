package org.peldano.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What the published contract promises of an address: its methods, what they read and what they answer. */
@Singleton
class Contract {

    private static final String LOCATION = "META-INF/openapi.yaml";
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final List<Operation> operations = new ArrayList<>();

    Contract() throws IOException {
        var loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(LOCATION)) {
            var paths = new YAMLMapper().readTree(file).path("paths");
            paths.properties().forEach(path -> path.getValue().properties().stream()
                    .filter(entry -> METHODS.contains(entry.getKey()))
                    .forEach(entry -> operations.add(Operation.of(path.getKey(), entry.getKey(), entry.getValue()))));
        }
    }

    /** An operation as promised; {@code reads} is empty where it takes no body. */
    private record Operation(Pattern path, String method, Set<String> reads, List<String> answers) {

        static Operation of(String path, String method, JsonNode operation) {
            var pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
            var answers = new ArrayList<String>();
            operation.path("responses").properties().stream()
                    .filter(response -> response.getKey().startsWith("2"))
                    .forEach(response ->
                            response.getValue().path("content").fieldNames().forEachRemaining(answers::add));
            var reads = new LinkedHashSet<String>();
            operation.path("requestBody").path("content").fieldNames().forEachRemaining(reads::add);
            return new Operation(pattern, method.toUpperCase(Locale.ROOT), reads, answers);
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
        return find(method, address).answers;
    }

    /** The media types that {@code method} reads at {@code address}. */
    Set<String> reads(String method, String address) {
        return find(method, address).reads;
    }

    private Operation find(String method, String address) {
        return operations.stream()
                .filter(operation -> operation.method.equals(method.equals("HEAD") ? "GET" : method))
                .filter(operation -> operation.isAt(address))
                .findFirst()
                .orElse(new Operation(Pattern.compile(""), method, Set.of(), List.of()));
    }
}

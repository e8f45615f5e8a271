package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Fails every test whose answer is not what the contract promises of its operation: status, headers, type and body. */
class ContractFilter implements Filter {

    private static final String BASE = "https://peldano.test/openapi";

    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode contract;
    private final JsonSchemaFactory schemas;
    private final Map<String, JsonSchema> compiled = new HashMap<>();

    ContractFilter() {
        this(Path.of("openapi", "openapi.yaml"));
    }

    ContractFilter(Path file) {
        try {
            contract = new YAMLMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        schemas = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                factory -> factory.schemaLoaders(l -> l.schemas(Map.of(BASE, contract.toString()))));
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        var answer = context.next(request, response);
        check(request.getMethod(), URI.create(request.getURI()).getPath(), answer);
        return answer;
    }

    void check(String method, String path, Response answer) {
        if (method.equals("OPTIONS")) {
            // Says what the contract says, and is no operation of its own.
            return;
        }
        var operation = operation(method, path);
        if (operation == null) {
            // What no operation promises must still be refused in the one way.
            require(answer.statusCode() >= 400, method + " " + path + " is not in the contract");
            checkBody(answer, "/components/schemas/Problem");
            return;
        }
        var status = String.valueOf(answer.statusCode());
        var promised = "/paths/" + escaped(operation) + "/" + (method.equals("HEAD") ? "get" : lower(method))
                + "/responses/" + status;
        var resolved = resolve(promised);
        require(!contract.at(resolved).isMissingNode(), method + " " + path + " does not promise " + status);
        contract.at(resolved)
                .path("headers")
                .fieldNames()
                .forEachRemaining(name -> require(
                        answer.header(name) != null
                                || !contract.at(resolve(resolved + "/headers/" + name))
                                        .path("required")
                                        .asBoolean(),
                        method + " " + path + " lacks the header " + name));
        if (method.equals("HEAD") || status.equals("304") || status.equals("204")) {
            return;
        }
        var type = answer.contentType().replaceFirst(";.*", "");
        var content = resolved + "/content/" + escaped(type);
        require(!contract.at(content).isMissingNode(), method + " " + path + " does not promise " + type);
        if (type.endsWith("ndjson")) {
            answer.asString().lines().forEach(line -> checkText(line, content + "/schema"));
        } else if (type.endsWith("json")) {
            checkBody(answer, content + "/schema");
        }
    }

    private void checkBody(Response answer, String pointer) {
        checkText(answer.asString(), pointer);
    }

    private void checkText(String text, String pointer) {
        var schema = compiled.computeIfAbsent(pointer, this::compile);
        try {
            var faults = schema.validate(new ObjectMapper().readTree(text));
            require(faults.isEmpty(), pointer + ": " + faults);
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }

    private JsonSchema compile(String pointer) {
        return schemas.getSchema(SchemaLocation.of(BASE + "#" + pointer), CONFIG);
    }

    private String operation(String method, String path) {
        for (var entry : contract.path("paths").properties()) {
            var matches = path.matches(entry.getKey().replaceAll("\\{[^}]+}", "[^/]+"));
            if (matches && entry.getValue().has(method.equals("HEAD") ? "get" : lower(method))) {
                return entry.getKey();
            }
        }
        return null;
    }

    private String resolve(String pointer) {
        var reference = contract.at(pointer).path("$ref").asText("");
        return reference.isEmpty() ? pointer : reference.substring(1);
    }

    private static String escaped(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }

    private static String lower(String method) {
        return method.toLowerCase(Locale.ROOT);
    }

    private static void require(boolean kept, String broken) {
        if (!kept) {
            throw new AssertionError("the contract is broken: " + broken);
        }
    }
}

package org.peldano.api;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

/** The filter that guards all other tests can itself fail. */
class ContractFilterTest {

    private final ContractFilter filter = new ContractFilter();

    @Test
    void passesWhatIsPromised() {
        filter.check("GET", "/api/levels/x", answer(404, "application/problem+json", problem("[]")));
    }

    @Test
    void refusesAnUnknownKey() {
        var body = problem("[]").replace("{", "{\"stack\": \"at org\", ");
        assertRefused("GET", "/api/levels/x", answer(404, "application/problem+json", body), "stack");
    }

    @Test
    void refusesAMissingKey() {
        var body = "{\"type\": \"/problems/unknown-resource\", \"title\": \"x\", \"status\": 404, \"detail\": \"x\"}";
        assertRefused("GET", "/api/levels/x", answer(404, "application/problem+json", body), "errors");
    }

    @Test
    void refusesAWrongType() {
        assertRefused("GET", "/api/levels/x", answer(404, "application/problem+json", problem("{}")), "array");
    }

    @Test
    void refusesAStatusThatIsNotPromised() {
        assertRefused("GET", "/api/levels/x", answer(418, "application/problem+json", problem("[]")), "418");
    }

    @Test
    void refusesAMediaTypeThatIsNotPromised() {
        assertRefused("GET", "/api/levels/x", answer(404, "text/html", "<p>"), "text/html");
    }

    @Test
    void refusesAnAddressThatIsNotInTheContract() {
        assertRefused("GET", "/api/secrets", answer(200, "application/json", "{}"), "not in the contract");
    }

    @Test
    void refusesAnAnswerWithoutAPromisedHeader() {
        var bare = new ResponseBuilder()
                .setStatusCode(404)
                .setContentType("application/problem+json")
                .setBody(problem("[]"))
                .build();
        assertRefused("GET", "/api/levels/x", bare, "Content-Language");
    }

    private void assertRefused(String method, String path, Response answer, String because) {
        assertThatThrownBy(() -> filter.check(method, path, answer))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(because);
    }

    private static Response answer(int status, String type, String body) {
        return new ResponseBuilder()
                .setStatusCode(status)
                .setContentType(type)
                .setHeader("Content-Language", "es")
                .setHeader("Vary", "Accept, Accept-Language")
                .setBody(body)
                .build();
    }

    private static String problem(String errors) {
        return "{\"type\": \"/problems/unknown-resource\", \"title\": \"x\", \"status\": 404, \"detail\": \"x\", \"errors\": "
                + errors + ", \"traceId\": \"0123456789abcdef0123456789abcdef\"}";
    }
}

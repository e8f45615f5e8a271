package org.peldano.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.regex.Pattern;
import org.peldano.http.ProblemException.Wording;

/** The body of the request, read as a tree, so that whoever checks it can point to everything that is wrong in it. */
@RequestScoped
public class JsonBody {

    private static final ObjectMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern DOUBLED = Pattern.compile("Duplicate field '(.*)'");

    private final RoutingContext request;

    JsonBody(RoutingContext request) {
        this.request = request;
    }

    /**
     * The tree of the body, which the front route has taken in.
     *
     * @throws ProblemException where it is empty, is not JSON or has a key twice
     */
    public JsonNode read() {
        try {
            var tree = STRICT.readTree(request.body().buffer().getBytes());
            if (tree.isMissingNode()) {
                throw malformed(Wording.of("detail.empty-body"));
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw malformed(wording(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Wording wording(JsonProcessingException e) {
        var doubled = DOUBLED.matcher(e.getOriginalMessage());
        if (doubled.find()) {
            return Wording.of("detail.doubled-key", doubled.group(1));
        }
        var at = e.getLocation();
        return at == null
                ? Wording.of("detail.not-json")
                : Wording.of("detail.not-json-at", at.getLineNr(), at.getColumnNr());
    }

    private static ProblemException malformed(Wording wording) {
        return new ProblemException(ProblemType.MALFORMED_BODY, wording, List.of());
    }

    /** Where {@code tokens} lead, as an RFC 6901 fragment. */
    public static String pointer(String... tokens) {
        var path = new StringBuilder();
        for (var token : tokens) {
            path.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        try {
            return new URI(null, null, path.toString()).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

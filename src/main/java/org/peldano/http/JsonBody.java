package org.peldano.http;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peldano.http.ProblemException.Flaw;
import org.peldano.http.ProblemException.Wording;

/** The body of the request, read as a tree, so that whoever checks it can point to everything that is wrong in it. */
@RequestScoped
public class JsonBody {

    // More than fit into the longest body; a long line of a stream must not become a far longer tree.
    private static final long MOST_TOKENS = 70_000;
    private static final ObjectMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxTokenCount(MOST_TOKENS)
                            .build())
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final Pattern DOUBLED = Pattern.compile("Duplicate field '(.*)'");

    private static final byte[] NOTHING = {};

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
        var bytes = bytes();
        return read(bytes, 0, bytes.length, 1);
    }

    /** The body as it came. */
    public byte[] bytes() {
        var body = request.body().buffer();
        return body == null ? NOTHING : body.getBytes();
    }

    /**
     * The tree of one line of a body, or of all of it.
     *
     * @param line the number of the line that comes first
     */
    public static JsonNode read(byte[] bytes, int from, int to, long line) {
        try {
            var tree = STRICT.readTree(bytes, from, to - from);
            if (tree.isMissingNode()) {
                throw malformed(Wording.of("detail.empty-body"), List.of());
            }
            return tree;
        } catch (StreamConstraintsException | NumberFormatException e) {
            // The latter is of an exponent that no number has room for.
            throw malformed(Wording.of("detail.json-limits"), List.of());
        } catch (JsonParseException e) {
            throw doubledKey(e)
                    .orElseGet(() -> malformed(
                            Wording.of(
                                    "detail.not-json-at",
                                    line - 1 + e.getLocation().getLineNr(),
                                    e.getLocation().getColumnNr()),
                            List.of()));
        } catch (IOException e) {
            throw malformed(Wording.of("detail.not-json"), List.of());
        }
    }

    private static Optional<ProblemException> doubledKey(JsonParseException e) {
        var doubled = DOUBLED.matcher(e.getOriginalMessage());
        if (!doubled.find()) {
            return Optional.empty();
        }
        var wording = Wording.of("detail.doubled-key", doubled.group(1));
        var path = e.getProcessor().getParsingContext().pathAsPointer().toString();
        return Optional.of(malformed(wording, List.of(Flaw.at(fragment(path), wording, List.of()))));
    }

    private static ProblemException malformed(Wording wording, List<Flaw> flaws) {
        return new ProblemException(ProblemType.MALFORMED_BODY, wording, flaws);
    }

    /** Where {@code tokens} lead, as an RFC 6901 fragment. */
    public static String pointer(String... tokens) {
        var path = new StringBuilder();
        for (var token : tokens) {
            path.append('/').append(token.replace("~", "~0").replace("/", "~1"));
        }
        return fragment(path.toString());
    }

    private static String fragment(String pointer) {
        try {
            return new URI(null, null, pointer).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

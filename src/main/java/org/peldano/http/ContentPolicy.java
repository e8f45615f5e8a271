package org.peldano.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a browser may load and run for a page of ours: nothing but what comes from here, and no script in the page. */
@Singleton
class ContentPolicy {

    private static final String OWN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    // Where Quarkus packs the page that it serves.
    private static final String SWAGGER_UI =
            "META-INF/io.smallrye_smallrye-open-api-ui__jar/META-INF/resources/openapi-ui/index.html";
    private static final Pattern INLINE_SCRIPT = Pattern.compile("<script(?: defer)?>(.*?)</script>", Pattern.DOTALL);

    private final String swaggerUi;

    ContentPolicy() {
        // Swagger UI styles its elements one by one.
        swaggerUi = OWN.replace("script-src 'self'", "script-src 'self'" + hashes(swaggerUiPage()))
                .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");
    }

    /** The value of {@code Content-Security-Policy} for a page at {@code path}. */
    String of(String path) {
        return path.startsWith("/swagger-ui") ? swaggerUi : OWN;
    }

    /** Empty in tests, for which Quarkus packs nothing. */
    private static String swaggerUiPage() {
        var loader = Thread.currentThread().getContextClassLoader();
        try (InputStream page = loader.getResourceAsStream(SWAGGER_UI)) {
            return page == null ? "" : new String(page.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the scripts within {@code page}, which we have not written and so allow one by one. */
    private static String hashes(String page) {
        return INLINE_SCRIPT
                .matcher(page)
                .results()
                .map(script -> " 'sha256-" + sha256(script.group(1)) + "'")
                .collect(Collectors.joining());
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

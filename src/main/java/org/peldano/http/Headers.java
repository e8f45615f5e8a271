package org.peldano.http;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a caller's headers say. */
final class Headers {

    private static final Pattern TAG = Pattern.compile("(?:W/)?(\"[^\"]*\")");
    private static final Pattern REFUSED = Pattern.compile(";\\s*q\\s*=\\s*0(\\.0*)?\\s*$");

    private Headers() {}

    /** Whether {@code If-None-Match} of {@code request} names {@code tag}; weakly compared, as RFC 9110 asks. */
    static boolean matches(MultiMap request, String tag) {
        if (!request.contains(HttpHeaders.IF_NONE_MATCH)) {
            return false;
        }
        var known = String.join(",", request.getAll(HttpHeaders.IF_NONE_MATCH));
        if (known.strip().equals("*")) {
            return true;
        }
        return TAG.matcher(known).results().anyMatch(found -> found.group(1).equals(tag));
    }

    /** Whether {@code Accept-Encoding}, which may be null, takes gzip. */
    static boolean acceptsGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        var any = false;
        for (var part : acceptEncoding.toLowerCase(Locale.ROOT).split(",", -1)) {
            var coding = part.replaceFirst(";.*", "").strip();
            var accepted = !REFUSED.matcher(part).find();
            if (coding.equals("gzip") || coding.equals("x-gzip")) {
                return accepted;
            }
            any |= coding.equals("*") && accepted;
        }
        return any;
    }

    /** The one media type that {@code contentTypes} give, without its parameters; empty where there is not just one. */
    static String mediaType(List<String> contentTypes) {
        var given = contentTypes.size() == 1 ? contentTypes.get(0) : "";
        return given.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the body is compressed, or otherwise not as it is. */
    static boolean isEncoded(MultiMap headers) {
        var encoding = headers.get("Content-Encoding");
        return encoding != null && !encoding.strip().equalsIgnoreCase("identity");
    }
}

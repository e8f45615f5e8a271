package org.peldano.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.ext.web.RoutingContext;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.regex.Pattern;

/** Which requests are not looked at any further. The server itself lets far larger ones pass, to have them answered here. */
final class Admission {

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int LARGEST_HEADERS = 16 * 1024;

    // Words that somebody pastes into a search: whoever reads them says how long they may be.
    private static final Pattern SOUGHT = Pattern.compile("(?<=[?&])q=[^&]*");

    // Each thing has one address: what a router would take for the same is not it.
    private static final Pattern OTHER_SPELLING =
            Pattern.compile("[;%\\\\]|//|/\\.\\.?(/|$)|^[^/]|^(?!/swagger-ui/).+/$");

    // The usual address, which needs no closer look.
    private static final Pattern PLAIN = Pattern.compile("(?:/[A-Za-z0-9-]++)++");

    private Admission() {}

    static void check(RoutingContext request) {
        var address = request.request().uri();
        if (address.length() > LONGEST_ADDRESS
                && SOUGHT.matcher(address).replaceAll("").length() > LONGEST_ADDRESS) {
            throw Problems.of(ProblemType.ADDRESS_TOO_LONG, "detail.address-too-long", LONGEST_ADDRESS);
        }
        if (!hasFittingHeaders(request)) {
            throw Problems.of(ProblemType.HEADERS_TOO_LARGE, "detail.headers-too-large", LARGEST_HEADERS);
        }
        if (PLAIN.matcher(address).matches()) {
            return;
        }
        if (!isDecodable(address)) {
            throw Problems.of(ProblemType.MALFORMED_REQUEST, "detail.malformed-address");
        }
        if (OTHER_SPELLING.matcher(request.request().path()).find() || address.indexOf('#') >= 0) {
            throw ProblemException.unknownResource(request.request().path());
        }
    }

    static boolean hasFittingHeaders(RoutingContext request) {
        var size = 0;
        for (var header : request.request().headers()) {
            size += header.getKey().length() + header.getValue().length();
        }
        return size <= LARGEST_HEADERS;
    }

    private static boolean isDecodable(String address) {
        try {
            var bytes = URLDecoder.decode(address, ISO_8859_1).getBytes(ISO_8859_1);
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
        } catch (IllegalArgumentException | CharacterCodingException undecodable) {
            return false;
        }
    }
}

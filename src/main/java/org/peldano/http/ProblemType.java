package org.peldano.http;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be wrong with a request, or with us. */
public enum ProblemType {
    INVALID_PARAMETER(400),
    MALFORMED_BODY(400),
    MALFORMED_REQUEST(400),
    UNKNOWN_RESOURCE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    LEVEL_NOT_SCORABLE(409),
    LEVEL_NOT_DESCRIBED(409),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    INVALID_PROFILE(422),
    INVALID_JOB_POSTING(422),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    OVERLOADED(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public static Optional<ProblemType> named(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    public int status() {
        return status;
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A few words that name it. */
    public String title(Locale language) {
        return Messages.text(language, "problem." + slug());
    }

    /** What it means and what a caller can do. */
    public String meaning(Locale language) {
        return Messages.text(language, "problem." + slug() + ".meaning");
    }
}

package org.peldano.http;

import java.util.List;

/**
 * What went wrong, after RFC 9457.
 *
 * @param type an address at which it is explained
 * @param traceId by what the same request is found in the log
 */
public record Problem(String type, String title, int status, String detail, List<Fault> errors, String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong.
     *
     * @param pointer where in the body, as an RFC 6901 fragment; null where it is not in the body
     * @param parameter which query parameter; null where it is none
     * @param suggestions what may have been meant, the nearest first
     */
    public record Fault(String pointer, String parameter, String detail, List<String> suggestions) {}
}

package org.peldano.store.embedded;

import java.util.List;
import java.util.regex.Pattern;

/** The one line in which a program of PostgreSQL says why it failed. */
final class Complaint {

    private static final Pattern REASON = Pattern.compile("(error|FATAL|PANIC):\\s+(?<text>.*)");

    private Complaint() {}

    /** The first reason that is given; without one the last line. */
    static String in(List<String> lines) {
        for (var line : lines) {
            var reason = REASON.matcher(line);
            if (reason.find()) {
                return reason.group("text");
            }
        }
        return lines.isEmpty() ? "it says nothing" : lines.get(lines.size() - 1);
    }
}

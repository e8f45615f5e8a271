package org.peldano.api;

import org.peldano.http.JsonBody;

/**
 * A name that heads cells, and the key of a profile under which they are answered.
 *
 * @param number of its column, or of its line where it heads one
 */
record CsvSlot(String key, String name, long number) {

    /** The key of the names of conditions. */
    static final String CONDITIONS = "conditions";

    boolean isCondition() {
        return key.equals(CONDITIONS);
    }

    /** Where in a profile its answer stands. */
    String pointer() {
        return JsonBody.pointer(key, name);
    }
}

package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;

/** What the value of a property may be. */
@FunctionalInterface
interface Shape {

    /** What is published of {@code given}, which is not null; null where it is flawed, as is then said at {@code spot}. */
    Object read(JsonNode given, Spot spot);

    /** A list of different such values; a single one is a list of it, as everywhere in JSON-LD. */
    default Shape list() {
        return (given, spot) -> given.isArray() ? readAll(given, spot) : Collections.singletonList(read(given, spot));
    }

    /** A text of this shape, or something of {@code other}. */
    default Shape or(Shape other) {
        return (given, spot) -> given.isTextual() ? read(given, spot) : other.read(given, spot);
    }

    private List<Object> readAll(JsonNode given, Spot spot) {
        var values = new ArrayList<>();
        var seen = new HashSet<JsonNode>();
        for (int i = 0; i < given.size(); i++) {
            if (seen.add(given.get(i))) {
                values.add(read(given.get(i), spot.at(i)));
            } else {
                spot.at(i).flaw("detail.posting.repeated");
            }
        }
        return values;
    }
}

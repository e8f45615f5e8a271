package org.peldano.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The shape of a thing of schema.org: which properties it must and may have, and what else must hold of it. */
final class ThingShape implements Shape {

    private static final String TYPE = "@type";

    private final List<String> types;
    private final Map<String, Shape> properties = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private Rule rule = (given, read, spot) -> {};

    private ThingShape(List<String> types) {
        this.types = types;
    }

    /** A thing of one of {@code types}, and of the first if it does not say. */
    static ThingShape of(String... types) {
        return new ThingShape(List.of(types));
    }

    ThingShape must(String property, Shape shape) {
        required.add(property);
        return may(property, shape);
    }

    ThingShape may(String property, Shape shape) {
        properties.put(property, shape);
        return this;
    }

    ThingShape rule(Rule itsRule) {
        rule = itsRule;
        return this;
    }

    /** What must hold among properties: {@code given} has them all, {@code read} those that are right by themselves. */
    @FunctionalInterface
    interface Rule {
        void check(JsonNode given, Map<String, Object> read, Spot spot);
    }

    /** The properties in the order in which the shape names them, after the type; null where it is no object. */
    @Override
    public Map<String, Object> read(JsonNode given, Spot spot) {
        if (!given.isObject()) {
            spot.flaw("detail.posting.no-object", types.get(0));
            return null;
        }
        given.fieldNames().forEachRemaining(name -> {
            if (!properties.containsKey(name) && !name.equals(TYPE)) {
                spot.at(name).unknown(name, List.copyOf(properties.keySet()), "detail.posting.unknown-property");
            }
        });
        var read = new LinkedHashMap<String, Object>();
        read.put(TYPE, type(given, spot.at(TYPE)));
        properties.forEach((name, shape) -> {
            if (given.hasNonNull(name)) {
                read.put(name, shape.read(given.get(name), spot.at(name)));
            } else if (required.contains(name)) {
                spot.at(name).flaw("detail.posting.missing", name);
            }
        });
        rule.check(given, read, spot);
        return read;
    }

    private String type(JsonNode given, Spot spot) {
        if (!given.hasNonNull(TYPE)) {
            return types.get(0);
        }
        var type = given.get(TYPE).asText();
        if (!types.contains(type)) {
            spot.flaw("detail.posting.type", String.join(", ", types));
        }
        return type;
    }
}

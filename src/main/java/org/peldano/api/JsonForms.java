package org.peldano.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.Map;

/** JSON that is written once and cut into pieces, between which goes what differs each time. */
final class JsonForms {

    private final ObjectMapper mapper;
    private final Map<String, byte[]> known = new HashMap<>();

    JsonForms(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** The pieces of {@code view} before, between and after the values of {@code open} keys, which stand in this order. */
    byte[][] of(Object view, String... open) {
        var pieces = new byte[open.length + 1][];
        var piece = new StringBuilder();
        var next = 0;
        var separator = '{';
        for (var property : mapper.<ObjectNode>valueToTree(view).properties()) {
            piece.append(separator).append(TextNode.valueOf(property.getKey())).append(':');
            if (next < open.length && property.getKey().equals(open[next])) {
                pieces[next++] = bytes(piece);
                piece.setLength(0);
            } else {
                piece.append(property.getValue());
            }
            separator = ',';
        }
        if (next < open.length) {
            throw new IllegalArgumentException("no " + open[next] + " in " + view.getClass());
        }
        pieces[next] = bytes(piece.append('}'));
        return pieces;
    }

    /** What is often the same is one object. */
    private byte[] bytes(CharSequence text) {
        return known.computeIfAbsent(text.toString(), piece -> piece.getBytes(UTF_8));
    }
}

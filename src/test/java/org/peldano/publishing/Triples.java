package org.peldano.publishing;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfNQuad;
import com.apicatalog.rdf.RdfValue;
import java.io.StringReader;
import java.util.List;

/**
 * What others understand of a JSON-LD document: its triples, as a processor finds them. The context is a local excerpt
 * of schema.org's, without its catch-all, so that a term which schema.org does not have means nothing.
 */
public final class Triples {

    private static final String SCHEMA = "http://schema.org/";
    private static final String CONTEXT = "/schemaorg.jsonld";

    private Triples() {}

    /** A line for each triple, in alphabetical order; {@code schema:}, {@code a} and line breaks as in Turtle. */
    public static List<String> of(String jsonLd) {
        try {
            var dataset = JsonLd.toRdf(JsonDocument.of(new StringReader(jsonLd)))
                    .loader((address, options) -> context(address.toString()))
                    .get();
            return dataset.toList().stream().map(Triples::line).sorted().toList();
        } catch (JsonLdError e) {
            throw new AssertionError(e);
        }
    }

    private static Document context(String address) throws JsonLdError {
        if (!address.equals("https://schema.org")) {
            throw new AssertionError("another context: " + address);
        }
        return JsonDocument.of(Triples.class.getResourceAsStream(CONTEXT));
    }

    private static String line(RdfNQuad triple) {
        var predicate = triple.getPredicate().getValue();
        return name(triple.getSubject()) + " "
                + (predicate.endsWith("#type") ? "a" : predicate.replace(SCHEMA, "schema:")) + " "
                + name(triple.getObject());
    }

    private static String name(RdfValue value) {
        if (value.isLiteral()) {
            var type = value.asLiteral().getDatatype().replaceFirst(".*[#/]", "");
            return '"' + value.getValue().replace("\n", "\\n") + '"' + (type.equals("string") ? "" : "^^" + type);
        }
        return value.isBlankNode() || value.getValue().startsWith(SCHEMA)
                ? value.getValue().replace(SCHEMA, "schema:")
                : '<' + value.getValue() + '>';
    }
}

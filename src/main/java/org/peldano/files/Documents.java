package org.peldano.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads documents that are frameworks, refuses those that are not, and writes them. */
public final class Documents {

    private static final String SCHEMA = "/frameworks/framework.schema.json";
    private static final String CATALOGUE_VERSION = "catalogueVersion";

    private final JsonSchema schema;

    public Documents() {
        var english = SchemaValidatorsConfig.builder()
                .locale(Locale.ROOT)
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(Documents::expression);
        try (InputStream in = Documents.class.getResourceAsStream(SCHEMA)) {
            schema = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(in, english.build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads and checks a document.
     *
     * @throws InvalidDocumentException with every fault that the schema, or else the rules, find
     */
    public FrameworkDocument read(byte[] content, DocumentFormat format) {
        var tree = parse(content, format);
        refuseIfAny(schema.validate(tree).stream()
                .map(m -> new Fault(m.getInstanceLocation().toString(), m.getError()))
                .toList());
        // A published document says of which version it is; a file need not, and need not be believed.
        ((ObjectNode) tree).remove(CATALOGUE_VERSION);
        var document = bind(tree, format);
        refuseIfAny(DocumentRules.faultsOf(document));
        return document;
    }

    /** The whole document, saying of which version of the catalogue it is. */
    public byte[] write(FrameworkDocument document, long catalogueVersion, DocumentFormat format) {
        ObjectNode tree = format.mapper().createObjectNode();
        tree.put(CATALOGUE_VERSION, catalogueVersion);
        tree.setAll(format.mapper().<ObjectNode>valueToTree(document));
        try {
            return format.mapper().writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A schema's {@code $} is the very end; Java's is also the place before a last line break. */
    private static RegularExpression expression(String pattern) {
        var compiled = Pattern.compile(pattern.replaceFirst("\\$$", "\\\\z"));
        return text -> compiled.matcher(text).find();
    }

    private static JsonNode parse(byte[] content, DocumentFormat format) {
        try {
            return format.mapper().readTree(content);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FrameworkDocument bind(JsonNode tree, DocumentFormat format) {
        try {
            return format.mapper().treeToValue(tree, FrameworkDocument.class);
        } catch (JsonProcessingException e) {
            throw unreadable(e);
        }
    }

    private static InvalidDocumentException unreadable(JsonProcessingException e) {
        var at = e.getLocation();
        var where = at == null ? "" : " (line " + at.getLineNr() + ", column " + at.getColumnNr() + ")";
        return new InvalidDocumentException(List.of(new Fault("", e.getOriginalMessage() + where)));
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new InvalidDocumentException(faults);
        }
    }
}

package org.peldano.files;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The notations in which a document is read and written. */
public enum DocumentFormat {
    JSON(JsonMapper.builder()),
    YAML(YAMLMapper.builder(YAMLFactory.builder()
                    .stringQuotingChecker(new NumberQuoting())
                    .build())
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    // Never reconfigured once it is built.
    @SuppressWarnings("ImmutableEnumChecker")
    private final ObjectMapper mapper;

    DocumentFormat(MapperBuilder<?, ?> builder) {
        mapper = builder.addModule(new JavaTimeModule())
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
    }

    /** How documents, and parts of them, are bound to records. */
    public ObjectMapper mapper() {
        return mapper;
    }

    /** Quotes every text that begins like a number, for YAML has more of them than digits: 1e3, 0x1f, 1_000, .inf. */
    private static final class NumberQuoting extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || "+-.0123456789".indexOf(value.charAt(0)) >= 0;
        }
    }
}

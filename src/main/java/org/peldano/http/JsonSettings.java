package org.peldano.http;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.EnumNamingStrategies;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Period;

/** How answers are written: enumerations in lower kebab case, moments and durations as ISO text. */
@Singleton
class JsonSettings implements ObjectMapperCustomizer {

    /** After all others: the last word on how a period is written is ours. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.setEnumNamingStrategy(EnumNamingStrategies.KEBAB_CASE);
        mapper.registerModule(new SimpleModule().addSerializer(Period.class, new PeriodSerializer()));
        mapper.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }

    /** None at all is said in months, as all periods here are of years and months. */
    private static class PeriodSerializer extends StdSerializer<Period> {

        private static final long serialVersionUID = 1;

        PeriodSerializer() {
            super(Period.class);
        }

        @Override
        public void serialize(Period period, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(period.isZero() ? "P0M" : period.toString());
        }
    }
}

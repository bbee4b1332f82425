package io.cascade.simulator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

@Configuration(proxyBeanMethods = false)
class SimulatorConfiguration {

    private static final DateTimeFormatter MILLISECONDS =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Absent attributes are left out, nulls and decimals inside free values come back as they came. */
    @Bean
    JsonMapperBuilderCustomizer wireFormat() {
        return json -> json.changeDefaultPropertyInclusion(
                        inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .addModule(new SimpleModule("timestamps").addSerializer(Instant.class, new Timestamps()));
    }

    /** Timestamps as the whole suite writes them: UTC, milliseconds, {@code Z}. */
    private static final class Timestamps extends ValueSerializer<Instant> {

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(MILLISECONDS.format(value));
        }
    }
}

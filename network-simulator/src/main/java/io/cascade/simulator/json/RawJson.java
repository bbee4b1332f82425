package io.cascade.simulator.json;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** Any JSON value as text: a hundredth of what its objects could weigh. @param text valid JSON */
@JsonSerialize(using = RawJson.Writing.class)
@JsonDeserialize(using = RawJson.Reading.class)
@Schema(implementation = Object.class)
public record RawJson(String text) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public static RawJson of(Object value) {
        return new RawJson(JSON.writeValueAsString(value));
    }

    /** A string without its quotes, anything else as it is spelt. */
    @Override
    public String toString() {
        return text.startsWith("\"") ? JSON.readValue(text, String.class) : text;
    }

    static final class Writing extends ValueSerializer<RawJson> {

        @Override
        public void serialize(RawJson value, JsonGenerator json, SerializationContext context) {
            json.writeRawValue(value.text());
        }
    }

    static final class Reading extends ValueDeserializer<RawJson> {

        @Override
        public RawJson deserialize(JsonParser parser, DeserializationContext context) {
            var text = new StringWriter();
            try (JsonGenerator copy = JSON.createGenerator(text)) {
                copy.copyCurrentStructureExact(parser);
            }
            return new RawJson(text.toString());
        }
    }
}

package io.cascade.kernel.json;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** JSON as the suite writes and reads it: instants in UTC with milliseconds, and bounds against hostile bodies. */
public final class Json {

    private static final DateTimeFormatter MILLISECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    /** What arrives from outside may be less deep: it is stored and told inside of other objects. */
    private static final int DEEPEST = 100;

    /** More than any event or page of the suite has, and less than fills a heap. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final StreamReadConstraints BOUNDS = StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxStringLength(2 * 1024 * 1024)
            .maxNameLength(256)
            .maxNumberLength(1_000)
            .maxTokenCount(MOST_TOKENS)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().streamReadConstraints(BOUNDS).build())
            .addModule(new SimpleModule().addSerializer(Instant.class, new InstantInMilliseconds()))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    public static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    private static final class InstantInMilliseconds extends StdSerializer<Instant> {

        private InstantInMilliseconds() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializationContext context) {
            json.writeString(MILLISECONDS.format(value));
        }
    }
}

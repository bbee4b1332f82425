package io.cascade.web;

import io.cascade.kernel.json.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Tells whether two requests with one idempotency key ask for the same. The order of the members of an object says nothing,
 * nor does the way in which a number is written: who sends a request again may have read it from a database since.
 */
public final class Fingerprint {

    private static final JsonMapper CANONICAL = Json.mapper()
            .rebuild()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .addModule(new SimpleModule()
                    .addSerializer(Double.class, new PlainNumber<>(Double.class))
                    .addSerializer(BigInteger.class, new PlainNumber<>(BigInteger.class))
                    .addSerializer(BigDecimal.class, new PlainNumber<>(BigDecimal.class)))
            .build();

    private Fingerprint() {}

    public static String of(Object request) {
        return digest(CANONICAL.writeValueAsBytes(request));
    }

    /** Of a body as it was sent: white space between its parts makes no other request of it. */
    public static String ofBody(byte[] body) {
        try {
            return of(Json.mapper().readTree(body));
        } catch (JacksonException | ArithmeticException | NumberFormatException e) {
            return digest(body);
        }
    }

    private static String digest(byte[] text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if it were whole where it is, and without zeros at its end. */
    private static final class PlainNumber<N extends Number> extends StdSerializer<N> {

        private PlainNumber(Class<N> type) {
            super(type);
        }

        @Override
        public void serialize(N value, JsonGenerator json, SerializationContext context) {
            var number = new BigDecimal(value.toString()).stripTrailingZeros();
            if (number.scale() <= 0) {
                json.writeNumber(number.toBigInteger());
            } else {
                json.writeNumber(number);
            }
        }
    }
}

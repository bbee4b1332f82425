package io.cascade.messaging.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.Base64;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/**
 * A header as it is kept of a parked record.
 *
 * @param value when it is text
 * @param valueBase64 when it is other bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeptHeader(
        String key, @Nullable String value, @Nullable String valueBase64) {

    private static final int MOST = 1_000;

    static KeptHeader of(Header header) {
        var key = Kept.storable(header.key(), MOST);
        var text = Kept.textOf(header.value());
        return text == null || text.indexOf('\0') >= 0
                ? new KeptHeader(key, null, base64Of(header.value()))
                : new KeptHeader(key, Kept.storable(text, MOST), null);
    }

    private static @Nullable String base64Of(byte @Nullable [] value) {
        return value == null
                ? null
                : Base64.getEncoder().encodeToString(Arrays.copyOf(value, Math.min(value.length, MOST)));
    }
}

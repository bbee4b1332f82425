package io.cascade.messaging.inbox;

import io.cascade.kernel.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** As much of a record as is kept when it is parked, in forms that any database column takes. */
final class Kept {

    static final int MOST_OF_A_PAYLOAD = 1024 * 1024;
    static final int MOST_OF_A_KEY = 8 * 1024;

    private static final int MOST_HEADERS = 50;
    private static final int MOST_OF_A_REASON = 2_000;

    private Kept() {}

    static byte @Nullable [] of(byte @Nullable [] bytes, int most) {
        return bytes == null || bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }

    static String reason(String reason) {
        return storable(reason, MOST_OF_A_REASON);
    }

    /** In their order: names may come again and again. */
    static String headersOf(ConsumerRecord<byte[], byte[]> message) {
        return Json.write(Arrays.stream(message.headers().toArray())
                .limit(MOST_HEADERS)
                .map(KeptHeader::of)
                .toList());
    }

    /** Nothing for bytes that are no text. */
    static @Nullable String textOf(byte @Nullable [] value) {
        if (value == null) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(value))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** No column takes U+0000, nor half a pair of surrogates. */
    static String storable(String text, int most) {
        var cut = text.length() <= most ? text : text.substring(0, most);
        return new String(cut.replace('\0', '\uFFFD').getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

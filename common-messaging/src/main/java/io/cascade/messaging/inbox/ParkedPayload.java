package io.cascade.messaging.inbox;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The value of a parked record, or its beginning, as an operator sees it.
 *
 * @param encoding {@code utf-8} when it is text, else {@code base64}
 * @param bytes how many of its bytes are shown
 */
public record ParkedPayload(String encoding, String value, int bytes) {

    /** @param isCut whether something followed the bytes, which then may end within a character */
    static ParkedPayload of(byte[] bytes, boolean isCut) {
        var from = ByteBuffer.wrap(bytes);
        var text = textOf(from, isCut);
        return text == null
                ? new ParkedPayload("base64", Base64.getEncoder().encodeToString(bytes), bytes.length)
                : new ParkedPayload("utf-8", text, from.position());
    }

    private static @Nullable String textOf(ByteBuffer bytes, boolean isCut) {
        var text = CharBuffer.allocate(bytes.remaining());
        var result = StandardCharsets.UTF_8.newDecoder().decode(bytes, text, !isCut);
        return result.isUnderflow() ? text.flip().toString() : null;
    }
}

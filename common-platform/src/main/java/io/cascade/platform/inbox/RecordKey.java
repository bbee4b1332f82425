package io.cascade.platform.inbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The key of a record in a form that can be stored and looked up, whatever bytes it is made of. */
record RecordKey(String digest) {

    /** Nothing for a record without a key, which is behind nothing and has nothing behind it. */
    static @Nullable RecordKey of(ConsumerRecord<byte[], byte[]> message) {
        var key = message.key();
        return key == null ? null : of(key);
    }

    static RecordKey of(String key) {
        return of(key.getBytes(StandardCharsets.UTF_8));
    }

    private static RecordKey of(byte[] key) {
        try {
            return new RecordKey(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

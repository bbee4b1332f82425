package io.cascade.messaging.inbox;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** SHA-256 as text. */
final class Digest {

    private Digest() {}

    static String of(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    /** The same whenever the record is read, and another for another record, though that is at the same place of a topic. */
    static String of(ConsumerRecord<byte[], byte[]> message) {
        var digest = sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(0, message.timestamp()));
        add(message.key(), digest);
        add(message.value(), digest);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(byte @Nullable [] bytes, MessageDigest digest) {
        int length = bytes == null ? -1 : bytes.length;
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
        if (bytes != null) {
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package io.cascade.messaging.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** The key of a record in a form that can be stored and looked up, whatever bytes it is made of. */
record RecordKey(String digest) {

    /** Nothing for a record without a key, which is behind nothing and has nothing behind it. */
    static @Nullable RecordKey of(ConsumerRecord<byte[], byte[]> message) {
        var key = message.key();
        return key == null ? null : of(key);
    }

    private static RecordKey of(byte[] key) {
        return new RecordKey(Digest.of(key));
    }
}

package io.cascade.messaging.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a parked record.
 *
 * @param recordKey absent when it is behind nothing and has nothing behind it
 * @param payload the beginning of its value; absent when it had none
 * @param size of its whole value, in bytes
 */
@SuppressWarnings("ArrayRecordComponent")
record KeptRecord(
        long id,
        String topic,
        int partition,
        long offset,
        @Nullable RecordKey recordKey,
        byte @Nullable [] payload,
        long size) {

    /** Whether all of it is here, so that it can be applied. */
    boolean isWhole() {
        return payload == null || payload.length == size;
    }

    /** As it would be read again, but for its key, which no event is read from. */
    ConsumerRecord<byte[], byte[]> asRead() {
        return new ConsumerRecord<>(topic, partition, offset, null, payload);
    }
}

package io.cascade.messaging.inbox;

import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Where a record is, and which one it is there: a topic made anew counts its offsets anew. */
public record Place(String topic, int partition, long offset, String fingerprint) {

    public static Place of(ConsumerRecord<byte[], byte[]> message) {
        return new Place(message.topic(), message.partition(), message.offset(), Digest.of(message));
    }
}

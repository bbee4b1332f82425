package io.cascade.messaging.outbox;

import java.time.Instant;

/** A committed event that waits for the relay. */
@SuppressWarnings("ArrayRecordComponent")
record QueuedEvent(
        long id,
        String topic,
        String key,
        String eventId,
        String eventType,
        String correlationId,
        Instant createdAt,
        byte[] payload) {}

package io.cascade.platform.inbox;

import java.time.Instant;

/** A record that waits for someone to mend its cause. */
@SuppressWarnings("ArrayRecordComponent")
public record ParkedRecord(long id, String topic, String key, byte[] payload, String reason, Instant parkedAt) {}

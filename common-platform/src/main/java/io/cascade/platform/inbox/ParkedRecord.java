package io.cascade.platform.inbox;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for someone to mend its cause.
 *
 * @param key as much of it as is kept; absent when the record has none
 * @param payload as much of it as is kept; absent when the record has none
 * @param size of the whole payload, in bytes
 */
@SuppressWarnings("ArrayRecordComponent")
public record ParkedRecord(
        long id,
        String topic,
        int partition,
        long offset,
        byte @Nullable [] key,
        byte @Nullable [] payload,
        long size,
        String reason,
        Instant parkedAt) {

    /** Whether all of it is here, so that it can be applied. */
    boolean isWhole() {
        return payload != null && payload.length == size;
    }
}

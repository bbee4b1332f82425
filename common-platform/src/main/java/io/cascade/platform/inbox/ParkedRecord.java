package io.cascade.platform.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for someone to mend its cause, as an operator sees it.
 *
 * @param key as much of it as is kept, if there is one and it is text
 * @param size of its value, in bytes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ParkedRecord(
        long id,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        long size,
        String reason,
        Instant parkedAt) {}

package io.cascade.messaging.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record that waits for someone to mend its cause, as an operator sees it.
 *
 * @param key as much of it as is kept, if there is one and it is text
 * @param size of its value, in bytes
 * @param headers absent in a list, unless it is asked for them
 * @param payload as much of its value as is kept, in a list only its beginning and only if it is asked for
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
        Instant parkedAt,
        @Nullable List<ParkedHeader> headers,
        @Nullable ParkedPayload payload) {}

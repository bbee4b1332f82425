package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The event envelope of the v4 APIs. {@code timeOcurred} is spelled as the contracts spell it.
 *
 * @param fieldPath the attribute that is asked for, when information is required
 * @param resourceVersion an extension: the version of the resource that the event tells of, one more with each event of a
 *     change; absent where the resource keeps no versions
 * @param event holds the resource under its own name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventEnvelope(
        String eventId,
        Instant eventTime,
        String eventType,
        String correlationId,
        String domain,
        String title,
        @Nullable Instant timeOcurred,
        @Nullable String fieldPath,
        @Nullable Long resourceVersion,
        Map<String, Object> event) {}

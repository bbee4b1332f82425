package io.cascade.resourceordering.activation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the network shall do for one item.
 *
 * @param id the network does the same id only once
 * @param adapter which technology speaks to it, as the catalog names it
 * @param resource the primary resource, absent where the network assigns it
 * @param characteristics everything known: the item's own and those of its resources
 * @param deadline when an answer is overdue
 */
public record ActivationRequest(
        String id,
        String adapter,
        String action,
        @Nullable String resource,
        Map<String, Object> characteristics,
        Instant deadline,
        boolean isReadBack,
        String correlationId) {}

package io.cascade.activation;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the network shall do for one item of a resource order.
 *
 * @param id the network does the same id only once; its form is nobody's business
 * @param adapter which technology speaks to it, as the catalog names it
 * @param action what the item is about, in lower case as TM Forum spells it, such as {@code add}
 * @param resource the primary resource, absent where the network assigns it
 * @param characteristics everything known: the item's own and those of its resources
 * @param deadline when an answer is overdue
 * @param isReadBack whether the network's state is compared with what was asked before the network is believed
 * @param correlationId on every call and log line that serves the same product order
 */
public record NetworkCommand(
        String id,
        String adapter,
        String action,
        @Nullable String resource,
        Map<String, Object> characteristics,
        Instant deadline,
        boolean isReadBack,
        String correlationId) {}

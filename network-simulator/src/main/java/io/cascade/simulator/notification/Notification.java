package io.cascade.simulator.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message that went to a customer; it goes once for each key.
 *
 * @param received how often it was asked for
 */
record Notification(
        String key,
        @Nullable String customerId,
        String message,
        @Nullable String productOrderId,
        @Nullable String correlationId,
        Instant sentAt,
        int received) {

    Notification receivedAgain() {
        return new Notification(key, customerId, message, productOrderId, correlationId, sentAt, received + 1);
    }
}

package io.cascade.simulator.notification;

import io.cascade.simulator.problem.InputCheck;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The wish to tell a customer something, as it comes over the wire. */
record NotificationRequest(
        @Nullable String key,
        @Nullable String customerId,
        @Nullable String message,
        @Nullable String productOrderId,
        @Nullable String correlationId) {

    Notification toNotification(@Nullable String correlationHeader, Instant now) {
        var check = new InputCheck();
        var notification = new Notification(
                check.text("key", key),
                check.optionalText("customerId", customerId),
                check.text("message", message),
                check.optionalText("productOrderId", productOrderId),
                check.optionalText("correlationId", correlationId == null ? correlationHeader : correlationId),
                now,
                1);
        check.done();
        return notification;
    }
}

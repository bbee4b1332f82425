package io.cascade.testing.architecture.samples.broken.catalog;

import io.cascade.testing.architecture.samples.broken.order.Order;
import java.time.LocalDateTime;

public record Offer(Order order) {

    long age() {
        return System.currentTimeMillis() - LocalDateTime.now().getYear();
    }
}

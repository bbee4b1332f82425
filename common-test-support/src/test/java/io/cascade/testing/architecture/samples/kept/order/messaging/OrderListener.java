package io.cascade.testing.architecture.samples.kept.order.messaging;

import io.cascade.messaging.inbox.Inbox;
import io.cascade.testing.architecture.samples.kept.order.Order;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.transaction.annotation.Transactional;

class OrderListener {

    private final Inbox inbox;
    private final Order order;

    OrderListener(Inbox inbox, Order order) {
        this.inbox = inbox;
        this.order = order;
    }

    @KafkaListener(topics = "orders")
    @Transactional
    void on(String event) {
        inbox.once(event, order::complete);
    }
}

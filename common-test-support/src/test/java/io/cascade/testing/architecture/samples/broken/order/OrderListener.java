package io.cascade.testing.architecture.samples.broken.order;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.kafka.annotation.KafkaListener;

class OrderListener {

    @Autowired
    Order order;

    @Value("${limit}")
    int limit;

    @KafkaListener(topics = "orders")
    void on(String event) {
        order.state = event;
    }
}

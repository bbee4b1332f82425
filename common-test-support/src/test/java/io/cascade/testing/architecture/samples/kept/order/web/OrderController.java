package io.cascade.testing.architecture.samples.kept.order.web;

import io.cascade.testing.architecture.samples.kept.order.Order;
import io.cascade.tmf.sample.OrderDto;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;

class OrderController {

    private final Door door = new Door();
    private final OrderRequests requests = new OrderRequests();

    OrderDto show(Order order) {
        return new OrderDto(order.state());
    }

    @PatchMapping
    void amend() {
        requests.amend();
    }

    @DeleteMapping
    void remove() {
        door.change(() -> {});
    }
}

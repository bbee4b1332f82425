package io.cascade.testing.architecture.samples.kept.order.web;

import io.cascade.testing.architecture.samples.kept.order.Order;
import io.cascade.tmf.sample.OrderDto;

class OrderController {

    OrderDto show(Order order) {
        return new OrderDto(order.state());
    }
}

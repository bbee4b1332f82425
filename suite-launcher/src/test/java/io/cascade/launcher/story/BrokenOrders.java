package io.cascade.launcher.story;

import tools.jackson.databind.node.ObjectNode;

/** Orders that break the contract on purpose. */
final class BrokenOrders {

    private BrokenOrders() {}

    /** Its start date is none, and its first item has no id. */
    static OrderForm withTwoViolations(OrderForm order) {
        return order.changed(json -> {
            json.put("requestedStartDate", "next week");
            ((ObjectNode) json.at("/productOrderItem/0")).remove("id");
        });
    }
}

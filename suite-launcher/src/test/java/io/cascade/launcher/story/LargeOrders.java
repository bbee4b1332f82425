package io.cascade.launcher.story;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Orders as large as they are taken. */
final class LargeOrders {

    private LargeOrders() {}

    /** One customer who orders what many others would. */
    static OrderForm bulk(List<OrderForm> orders) {
        return orders.getFirst().changed(bulk -> {
            var items = bulk.putArray("productOrderItem");
            for (var order : orders) {
                var item = (ObjectNode) order.firstItem().deepCopy();
                items.add(item.put("id", String.valueOf(items.size() + 1)));
            }
        });
    }

    static OrderForm withEmptyObjects(OrderForm order, int many) {
        return order.changed(json -> {
            var objects = json.putArray("ballast");
            for (int i = 0; i < many; i++) {
                objects.addObject();
            }
        });
    }

    /** Filled up with empty objects and with text until one more of either would be too much. */
    static OrderForm filledUp(OrderForm order) {
        return order.changed(json -> {
            var ballast = json.putArray("ballast");
            for (int i = 0; i < 3; i++) {
                var objects = ballast.addArray();
                for (int j = 0; j < 8_200; j++) {
                    objects.addObject();
                }
            }
            for (int i = 0; i < 4; i++) {
                json.put("text" + i, "t".repeat(240_000));
            }
        });
    }
}

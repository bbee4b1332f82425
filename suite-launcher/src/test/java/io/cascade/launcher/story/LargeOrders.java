package io.cascade.launcher.story;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders as large as they are taken. */
final class LargeOrders {

    private LargeOrders() {}

    /** One customer who orders what many others would. */
    static ObjectNode bulk(List<JsonNode> orders) {
        var bulk = (ObjectNode) orders.getFirst().deepCopy();
        var items = bulk.putArray("productOrderItem");
        for (var order : orders) {
            var item = (ObjectNode) order.at("/productOrderItem/0").deepCopy();
            items.add(item.put("id", String.valueOf(items.size() + 1)));
        }
        return bulk;
    }

    static ObjectNode withEmptyObjects(ObjectNode order, int many) {
        var objects = order.putArray("ballast");
        for (int i = 0; i < many; i++) {
            objects.addObject();
        }
        return order;
    }

    /** Filled up with empty objects and with text until one more of either would be too much. */
    static ObjectNode filledUp(ObjectNode order) {
        var ballast = order.putArray("ballast");
        for (int i = 0; i < 3; i++) {
            var objects = ballast.addArray();
            for (int j = 0; j < 8_200; j++) {
                objects.addObject();
            }
        }
        for (int i = 0; i < 4; i++) {
            order.put("text" + i, "t".repeat(240_000));
        }
        return order;
    }
}

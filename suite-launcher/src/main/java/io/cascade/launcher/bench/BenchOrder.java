package io.cascade.launcher.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example order as a run posts it, for one customer after the other. */
public record BenchOrder(JsonNode example, Territory territory, String offering, String specification) {

    public JsonNode forLine(int line, String category) {
        ObjectNode order = (ObjectNode) example.deepCopy();
        order.put("externalId", "%s-%d".formatted(territory.run(), line));
        order.put("category", category);
        order.put("description", "Bench");
        put(order, "/relatedParty/0", territory.customerOf(line), "Customer " + line);
        put(order, "/productOrderItem/0/billingAccount", territory.customerOf(line), "Account " + line);
        put(order, "/productOrderItem/0/productOffering", offering, "SuperFibre 200 Home");
        put(order, "/productOrderItem/0/product/productSpecification", specification, "Residential Broadband Access");
        put(order, "/productOrderItem/0/product/place/0", territory.placeOf(line), line + " Bench Street");
        setRouterModel(order, territory.routerModelOf(line));
        return order;
    }

    private static void put(ObjectNode order, String pointer, String id, String name) {
        ((ObjectNode) order.at(pointer)).put("id", id).put("name", name);
    }

    private static void setRouterModel(ObjectNode order, String model) {
        for (JsonNode characteristic : order.at("/productOrderItem/0/product/productCharacteristic")) {
            if (characteristic.path("name").asString().equals("routerModel")) {
                ((ObjectNode) characteristic).put("value", model);
            }
        }
    }
}

package io.cascade.launcher.estate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The example order for one customer of an estate after the other. */
public record EstateOrders(JsonNode example, Estate estate, String offering, String specification) {

    public JsonNode forLine(int line, String category) {
        ObjectNode order = (ObjectNode) example.deepCopy();
        order.put("externalId", "%s-%d".formatted(estate.name(), line));
        order.put("category", category);
        order.put("description", "Order of an estate");
        put(order, "/relatedParty/0", estate.customerOf(line), "Customer " + line);
        put(order, "/productOrderItem/0/billingAccount", estate.customerOf(line), "Account " + line);
        put(order, "/productOrderItem/0/productOffering", offering, "SuperFibre 200 Home");
        put(order, "/productOrderItem/0/product/productSpecification", specification, "Residential Broadband Access");
        put(order, "/productOrderItem/0/product/place/0", estate.placeOf(line), line + " Estate Street");
        setRouterModel(order, estate.routerModelOf(line));
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

package io.cascade.serviceordering;

import io.cascade.kernel.json.Json;
import io.cascade.serviceordering.decomposition.ServiceDemand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Service orders as COM posts them. */
final class SampleServiceOrder {

    private SampleServiceOrder() {}

    static Map<String, Object> golden(String productOrder) {
        return of(productOrder, SampleServices.golden());
    }

    static Map<String, Object> of(String productOrder, List<ServiceDemand> services) {
        var order = new LinkedHashMap<String, Object>();
        order.put("externalId", "WEB-2024-00847");
        order.put("category", "B2C");
        order.put("requestedCompletionDate", "2026-04-01T00:00:00.000Z");
        order.put("externalReference", List.of(Map.of("id", productOrder, "externalReferenceType", "productOrder")));
        order.put(
                "relatedParty",
                List.of(Map.of(
                        "id", "CUST-4821", "name", "Jane Smith", "role", "customer", "@referredType", "Customer")));
        order.put(
                "serviceOrderItem",
                services.stream().map(service -> item(productOrder, service)).toList());
        return order;
    }

    /** The id that COM would give the service of an item. */
    static String serviceId(String productOrder, String item) {
        return "service-%s-%s".formatted(productOrder, item);
    }

    static String json(Map<String, Object> order) {
        return Json.write(order);
    }

    private static Map<String, Object> item(String productOrder, ServiceDemand demand) {
        var service = Map.of(
                "id",
                serviceId(productOrder, demand.itemId()),
                "name",
                "service of " + demand.itemId(),
                "serviceSpecification",
                Map.of("id", String.valueOf(demand.specificationId())),
                "serviceCharacteristic",
                demand.characteristics().entrySet().stream()
                        .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                        .toList(),
                "place",
                List.of(Map.of("id", "ADDR-42-FIBRE-LANE", "role", "installationAddress")));
        return Map.of(
                "id",
                demand.itemId(),
                "action",
                "add",
                "productOrderItem",
                String.valueOf(demand.productOrderItemId()),
                "service",
                service);
    }
}

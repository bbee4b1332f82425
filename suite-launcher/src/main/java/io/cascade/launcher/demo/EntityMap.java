package io.cascade.launcher.demo;

import io.cascade.client.journey.Journey;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Everything that came of one product order.
 *
 * @param resources those that each resource order item took, by the item's id
 * @param correlationIds of all events about any of it
 */
record EntityMap(
        Journey journey,
        List<ProductDto> products,
        List<ServiceDto> services,
        Map<String, List<ResourceDto>> resources,
        List<JsonNode> billing,
        List<JsonNode> notifications,
        List<JsonNode> networkOperations,
        Set<String> correlationIds) {

    Stream<ServiceOrderItemDto> serviceItems() {
        return journey.serviceOrders().stream().flatMap(order -> order.serviceOrderItem().stream());
    }

    Stream<ResourceOrderItemDto> resourceItems() {
        return journey.resourceOrders().stream().flatMap(order -> order.orderItem().stream());
    }

    Stream<ResourceDto> allResources() {
        return resources.values().stream().flatMap(List::stream);
    }

    /** The name of a service of this map; its id if it has none or is not of this map. */
    String serviceName(String id) {
        return services.stream()
                .filter(service -> id.equals(service.id()))
                .map(service -> String.valueOf(service.name()))
                .findFirst()
                .orElse(id);
    }
}

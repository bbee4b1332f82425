package io.cascade.launcher.demo;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.client.journey.Journey;
import io.cascade.client.journey.Orders;
import io.cascade.tmf.inventory.ProductDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import io.cascade.tmf.resourceordering.ResourceRelationshipDto;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Asks every service for what came of a product order. */
record EntityMapReader(SuiteClient suite, EventTrail events) {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The notice to the customer may be sent a moment after the order is completed: it is waited for. */
    EntityMap readSettled(String productOrderId, Customer customer, String correlationId) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        EntityMap map = read(productOrderId, customer, correlationId);
        while (map.notifications().isEmpty() && System.nanoTime() < deadline) {
            map = read(productOrderId, customer, correlationId);
        }
        return map;
    }

    private EntityMap read(String productOrderId, Customer customer, String correlationId) {
        Journey journey = new Orders(suite).journey(productOrderId);
        List<ProductDto> products = list(
                suite.inventory(),
                "%s?relatedParty.id=%s&place.id=%s".formatted(Paths.PRODUCT, customer.id(), customer.placeId()),
                ProductDto.class);
        List<ServiceDto> services = journey.serviceOrders().stream()
                .flatMap(order -> order.serviceOrderItem().stream())
                .map(item -> item.service().id())
                .filter(Objects::nonNull)
                .map(id -> one(suite.inventory(), Paths.SERVICE, id, ServiceDto.class))
                .toList();
        return new EntityMap(
                journey,
                products,
                services,
                resources(journey),
                list(
                        suite.simulator(),
                        Paths.BILLING_ACTIVATIONS + "?productOrderId=" + productOrderId,
                        JsonNode.class),
                list(suite.simulator(), Paths.NOTIFICATIONS + "?productOrderId=" + productOrderId, JsonNode.class),
                list(suite.simulator(), Paths.NETWORK_OPERATIONS + "?correlationId=" + correlationId, JsonNode.class),
                events.correlationIdsAbout(journey, services));
    }

    private Map<String, List<ResourceDto>> resources(Journey journey) {
        var resources = new LinkedHashMap<String, List<ResourceDto>>();
        journey.resourceOrders().stream()
                .flatMap(order -> order.orderItem().stream())
                .forEach(item -> resources.put(
                        item.id(),
                        idsOfResources(item)
                                .map(id -> one(suite.inventory(), Paths.RESOURCE, id, ResourceDto.class))
                                .toList()));
        return resources;
    }

    private static Stream<String> idsOfResources(ResourceOrderItemDto item) {
        ResourceRefOrValueDto primary = item.resource();
        if (primary == null) {
            return Stream.empty();
        }
        List<ResourceRelationshipDto> relations = primary.resourceRelationship();
        Stream<ResourceRefOrValueDto> further =
                relations == null ? Stream.empty() : relations.stream().map(ResourceRelationshipDto::resource);
        return Stream.concat(Stream.of(primary), further)
                .map(ResourceRefOrValueDto::id)
                .filter(Objects::nonNull);
    }

    private static <T> T one(Endpoint service, String path, String id, Class<T> type) {
        return service.get(path + "/" + id).expect(OK).as(type);
    }

    private static <T> List<T> list(Endpoint service, String path, Class<T> type) {
        return service.get(path).expect(OK).asListOf(type);
    }
}

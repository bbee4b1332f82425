package io.cascade.launcher.story;

import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A resource order at one moment: what ROM makes of a service order. */
record ResourceOrderSeen(ResourceOrderDto order) {

    private static final String SHARED_BY_ALL = "RS-BANDWIDTH-POLICY";

    String id() {
        return order.id();
    }

    OrderStateType state() {
        return order.state();
    }

    String correlation() {
        return Carried.correlationIn(order.extension());
    }

    long release() {
        return Carried.releaseIn(order.extension());
    }

    OrderItemStateType stateOf(String item) {
        return order.orderItem().stream()
                .filter(one -> one.id().equals(item))
                .map(ResourceOrderItemDto::state)
                .findFirst()
                .orElseThrow();
    }

    /** After which others each item is built. */
    Map<String, Set<String>> dependencies() {
        var edges = new LinkedHashMap<String, Set<String>>();
        order.orderItem().forEach(item -> edges.put(item.id(), dependenciesOf(item)));
        return edges;
    }

    /** Every value that a resource of the order has, as text. */
    Set<String> resources() {
        var values = new HashSet<String>();
        order.orderItem().forEach(item -> collect(item.resource(), values));
        return values;
    }

    /** The ids of the pool resources: everything but what is shared or assigned. */
    List<String> resourcesOfItsOwn() {
        return order.orderItem().stream()
                .map(ResourceOrderItemDto::resource)
                .filter(resource -> !resource.resourceSpecification().id().equals(SHARED_BY_ALL))
                .map(ResourceRefOrValueDto::id)
                .toList();
    }

    private static Set<String> dependenciesOf(ResourceOrderItemDto item) {
        return orNone(item.orderItemRelationship())
                .map(relation -> relation.orderItem().itemId())
                .collect(Collectors.toSet());
    }

    private static void collect(ResourceRefOrValueDto resource, Set<String> values) {
        values.add(resource.name());
        orNone(resource.resourceCharacteristic())
                .map(CharacteristicDto::value)
                .map(Objects::toString)
                .forEach(values::add);
        orNone(resource.resourceRelationship()).forEach(relation -> collect(relation.resource(), values));
    }

    private static <T> Stream<T> orNone(List<T> list) {
        return list == null ? Stream.empty() : list.stream();
    }
}

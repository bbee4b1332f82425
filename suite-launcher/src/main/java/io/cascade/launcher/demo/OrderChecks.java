package io.cascade.launcher.demo;

import io.cascade.client.journey.ResourceItemName;
import io.cascade.client.journey.ServiceItemName;
import io.cascade.launcher.check.Check;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemRelationshipDto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has to be so of the orders and their items. */
final class OrderChecks {

    private final EntityMap map;
    private final Expectation expected;
    private final List<Check> checks = new ArrayList<>();

    private OrderChecks(EntityMap map, Expectation expected) {
        this.map = map;
        this.expected = expected;
    }

    static List<Check> of(EntityMap map, Expectation expected) {
        var checks = new OrderChecks(map, expected);
        checks.checkOrders();
        checks.checkServiceItems();
        checks.checkResourceItems();
        return checks.checks;
    }

    private void checkOrders() {
        var productOrder = map.journey().productOrder();
        add(Check.equal("the product order is completed", OrderStateType.COMPLETED, productOrder.state()));
        add(Check.that(
                "there is one product item, completed",
                productOrder.productOrderItem().size() == 1
                        && productOrder.productOrderItem().getFirst().state() == OrderItemStateType.COMPLETED,
                productOrder.productOrderItem()));
        add(Check.equal(
                "there is one service order, completed",
                List.of(OrderStateType.COMPLETED),
                map.journey().serviceOrders().stream()
                        .map(order -> order.state())
                        .toList()));
        add(Check.equal(
                "there is one resource order, completed",
                List.of(OrderStateType.COMPLETED),
                map.journey().resourceOrders().stream()
                        .map(order -> order.state())
                        .toList()));
    }

    private void checkServiceItems() {
        add(Check.equal(
                "the service items are those of the example",
                expected.service().stream()
                        .map(Expectation.Service::name)
                        .collect(Collectors.toCollection(TreeSet::new)),
                map.serviceItems().map(ServiceItemName::of).collect(Collectors.toCollection(TreeSet::new))));
        add(Check.that(
                "each of the %d service items is completed"
                        .formatted(expected.service().size()),
                map.serviceItems().count() == expected.service().size()
                        && map.serviceItems().allMatch(item -> item.state() == OrderItemStateType.COMPLETED),
                map.serviceItems().map(item -> item.id() + " " + item.state()).toList()));
        expected.service()
                .forEach(service -> map.serviceItems()
                        .filter(item -> ServiceItemName.of(item).equals(service.name()))
                        .forEach(item -> add(Check.that(
                                "%s has %s".formatted(service.name(), service.characteristic()),
                                contains(item.service().serviceCharacteristic(), service.characteristic()),
                                String.valueOf(item.service().serviceCharacteristic())))));
    }

    private void checkResourceItems() {
        Map<String, Set<String>> wanted = expected.resourceItem().stream()
                .collect(Collectors.toMap(
                        Expectation.Item::name,
                        item -> new TreeSet<>(item.dependsOn()),
                        (one, other) -> one,
                        TreeMap::new));
        add(Check.equal("the resource items depend on each other as in the example", wanted, dependencies()));
        add(Check.that(
                "each of the %d resource items is completed"
                        .formatted(expected.resourceItem().size()),
                map.resourceItems().count() == expected.resourceItem().size()
                        && map.resourceItems().allMatch(item -> item.state() == OrderItemStateType.COMPLETED),
                map.resourceItems().map(item -> item.id() + " " + item.state()).toList()));
    }

    private Map<String, Set<String>> dependencies() {
        Map<String, String> nameById =
                map.resourceItems().collect(Collectors.toMap(ResourceOrderItemDto::id, ResourceItemName::of));
        return map.resourceItems()
                .collect(Collectors.toMap(
                        ResourceItemName::of,
                        item -> predecessorsOf(item)
                                .map(id -> nameById.getOrDefault(id, id))
                                .collect(Collectors.toCollection(TreeSet::new)),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static Stream<String> predecessorsOf(ResourceOrderItemDto item) {
        List<ResourceOrderItemRelationshipDto> relations = item.orderItemRelationship();
        return relations == null
                ? Stream.empty()
                : relations.stream()
                        .filter(relation -> relation.relationshipType().equals("dependsOn"))
                        .map(relation -> relation.orderItem().itemId());
    }

    private void add(Check check) {
        checks.add(check);
    }

    private static boolean contains(@Nullable List<CharacteristicDto> found, Map<String, Object> wanted) {
        Map<String, String> values = found == null
                ? Map.of()
                : found.stream()
                        .collect(Collectors.toMap(CharacteristicDto::name, each -> String.valueOf(each.value())));
        return wanted.entrySet().stream()
                .allMatch(each -> String.valueOf(each.getValue()).equals(values.get(each.getKey())));
    }
}

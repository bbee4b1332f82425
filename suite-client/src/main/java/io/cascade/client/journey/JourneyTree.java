package io.cascade.client.journey;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.productordering.DecompositionTraceDto;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import io.cascade.tmf.productordering.ProductRefOrValueDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hangs every item under the one that it serves: product item, service item, resource item. An item that serves nobody known
 * hangs under the order. */
public final class JourneyTree {

    private final Journey journey;
    private final Instant now;
    private final Set<ServiceOrderItemDto> placedServices = new HashSet<>();
    private final Set<ResourceOrderItemDto> placedResources = new HashSet<>();

    private JourneyTree(Journey journey, Instant now) {
        this.journey = journey;
        this.now = now;
    }

    public static Branch of(Journey journey, Instant now) {
        return new JourneyTree(journey, now).root();
    }

    private Branch root() {
        ProductOrderDto order = journey.productOrder();
        var items = new ArrayList<>(
                order.productOrderItem().stream().map(this::productItem).toList());
        journey.serviceOrders().stream()
                .flatMap(serviceOrder -> serviceOrder.serviceOrderItem().stream()
                        .filter(item -> !placedServices.contains(item))
                        .map(item -> serviceItem(serviceOrder, item)))
                .forEach(items::add);
        journey.resourceOrders().stream()
                .flatMap(resourceOrder -> resourceOrder.orderItem().stream()
                        .filter(item -> !placedResources.contains(item))
                        .map(item -> resourceItem(resourceOrder, item)))
                .forEach(items::add);
        return new Branch(
                order.id(),
                "product order " + order.id(),
                WireText.of(order.state()),
                between(order.orderDate(), order.completionDate()),
                null,
                items);
    }

    private Branch productItem(ProductOrderItemDto item) {
        Stream<Branch> parts = nested(item).map(this::productItem);
        Stream<Branch> services = journey.serviceOrders().stream()
                .flatMap(order -> order.serviceOrderItem().stream()
                        .filter(child -> isChild(item, child))
                        .map(child -> serviceItem(order, child)));
        return new Branch(
                "P" + item.id(),
                "%s %s".formatted(item.id(), nameOf(item)),
                WireText.of(item.state()),
                null,
                item.waiting(),
                Stream.concat(parts, services).toList());
    }

    private Branch serviceItem(ServiceOrderDto order, ServiceOrderItemDto item) {
        placedServices.add(item);
        List<Branch> resources = journey.resourceOrders().stream()
                .flatMap(resourceOrder -> resourceOrder.orderItem().stream()
                        .filter(child -> isChild(item, child))
                        .map(child -> resourceItem(resourceOrder, child)))
                .toList();
        return new Branch(
                order.id() + item.id(),
                "%s %s".formatted(item.id(), ServiceItemName.of(item)),
                WireText.of(item.state()),
                null,
                item.waiting(),
                resources);
    }

    private Branch resourceItem(ResourceOrderDto order, ResourceOrderItemDto item) {
        placedResources.add(item);
        return new Branch(
                order.id() + item.id(),
                "%s %s".formatted(item.id(), ResourceItemName.of(item)),
                WireText.of(item.state()),
                null,
                item.waiting(),
                List.of());
    }

    private static boolean isChild(ProductOrderItemDto parent, ServiceOrderItemDto child) {
        List<DecompositionTraceDto> traces = parent.decomposition();
        return traces != null
                && traces.stream().anyMatch(trace -> trace.childItem().equals(child.id()));
    }

    private static boolean isChild(ServiceOrderItemDto parent, ResourceOrderItemDto child) {
        RefDto user = child.service();
        return user != null && user.id().equals(parent.service().id());
    }

    private static Stream<ProductOrderItemDto> nested(ProductOrderItemDto item) {
        List<ProductOrderItemDto> parts = item.productOrderItem();
        return parts == null ? Stream.empty() : parts.stream();
    }

    private static String nameOf(ProductOrderItemDto item) {
        RefDto offering = item.productOffering();
        ProductRefOrValueDto product = item.product();
        return Stream.of(
                        Optional.ofNullable(offering).map(RefDto::name),
                        Optional.ofNullable(product).map(ProductRefOrValueDto::name),
                        Optional.ofNullable(offering).map(RefDto::id))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private Duration between(Instant begin, @Nullable Instant end) {
        return Duration.between(begin, end == null ? now : end);
    }
}

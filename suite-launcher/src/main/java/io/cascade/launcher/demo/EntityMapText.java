package io.cascade.launcher.demo;

import io.cascade.client.journey.ResourceItemName;
import io.cascade.client.journey.ServiceItemName;
import io.cascade.kernel.json.Json;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourceUseDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows everything that came of an order, layer by layer. */
record EntityMapText(EntityMap map, PrintWriter out) {

    void print() {
        printProductOrder();
        map.journey().serviceOrders().forEach(order -> {
            heading("Service order " + order.id(), order.state());
            order.serviceOrderItem().forEach(this::printServiceItem);
        });
        map.journey().resourceOrders().forEach(order -> {
            heading("Resource order " + order.id(), order.state());
            order.orderItem().forEach(this::printResourceItem);
        });
        printInventory();
        printFarSide();
        out.flush();
    }

    private void printProductOrder() {
        var order = map.journey().productOrder();
        heading("Product order " + order.id(), order.state());
        order.productOrderItem()
                .forEach(item -> line(
                        item.id(),
                        item.productOffering() == null
                                ? ""
                                : String.valueOf(item.productOffering().id()),
                        wire(item.state()),
                        item.product() == null ? "" : values(item.product().productCharacteristic())));
    }

    private void printServiceItem(ServiceOrderItemDto item) {
        line(
                item.id(),
                ServiceItemName.of(item),
                wire(item.state()),
                values(item.service().serviceCharacteristic()));
    }

    private void printResourceItem(ResourceOrderItemDto item) {
        var relations = item.orderItemRelationship();
        String predecessors = relations == null
                ? ""
                : relations.stream()
                        .map(relation -> relation.orderItem().itemId())
                        .collect(Collectors.joining(", ", "after ", ""));
        line(
                item.id(),
                ResourceItemName.of(item),
                wire(item.state()),
                predecessors.equals("after ") ? "" : predecessors);
    }

    private void printInventory() {
        heading("Product", null);
        map.products()
                .forEach(product ->
                        line("", String.valueOf(product.name()), wire(product.status()), String.valueOf(product.id())));
        heading("Services", null);
        map.services()
                .forEach(service ->
                        line("", String.valueOf(service.name()), wire(service.state()), String.valueOf(service.id())));
        heading("Resources", null);
        map.allResources().distinct().forEach(this::printResource);
    }

    private void printResource(ResourceDto resource) {
        var specification = resource.resourceSpecification();
        out.printf(
                "  %-36s %-20s %-6s %-18s %s%n",
                resource.name(),
                specification == null ? "" : specification.id(),
                wire(resource.usageState()),
                users(resource),
                values(resource.resourceCharacteristic()));
    }

    /** A shared resource has other users, too. */
    private String users(ResourceDto resource) {
        List<ResourceUseDto> uses = resource.usedBy();
        if (uses == null) {
            return "";
        }
        List<String> ours = map.services().stream()
                .filter(service -> uses.stream().anyMatch(use -> use.serviceId().equals(service.id())))
                .map(service -> String.valueOf(service.name()))
                .toList();
        int others = uses.size() - ours.size();
        return String.join(", ", ours) + (others == 0 ? "" : " and %d more".formatted(others));
    }

    private void printFarSide() {
        heading("Billing and notification", null);
        map.billing()
                .forEach(entry ->
                        line("", "billing", "started", entry.path("activatedAt").asString("")));
        map.notifications()
                .forEach(entry ->
                        line("", "notification", "sent", entry.path("message").asString("")));
        out.printf("  correlation id %s%n", String.join(", ", map.correlationIds()));
    }

    private void heading(String title, @Nullable Enum<?> state) {
        out.println();
        out.println(state == null ? title : title + "  " + wire(state));
    }

    private void line(String id, String name, String state, String rest) {
        out.println("  %-8s %-20s %-12s %s".formatted(id, name, state, rest).stripTrailing());
    }

    private static String wire(@Nullable Enum<?> value) {
        return value == null ? "" : Json.mapper().convertValue(value, String.class);
    }

    private static String values(@Nullable List<CharacteristicDto> characteristics) {
        return characteristics == null
                ? ""
                : characteristics.stream()
                        .map(each -> each.name() + "=" + each.value())
                        .collect(Collectors.joining(" "));
    }
}

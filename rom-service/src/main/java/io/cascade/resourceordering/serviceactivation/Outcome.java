package io.cascade.resourceordering.serviceactivation;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.order.Refusal;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import io.cascade.resourceordering.resourceorder.ResourceOrderItemState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the standing of a resource order means to the one who asked for services. */
final class Outcome {

    /** What the attributes of an order's item are called in a request for a service. */
    private static final Map<String, String> CALLED = Map.of(
            "resourceSpecification.id", "serviceSpecification.id",
            "resource.resourceCharacteristic", "serviceCharacteristic",
            "orderItemRelationship", "serviceRelationship");

    private Outcome() {}

    /** The wait that matters most: whatever is held, then what is under way. */
    static Optional<Waiting> waitOf(ResourceOrder order) {
        return order.openItems().stream()
                .min(Comparator.comparingInt(Outcome::urgencyOf))
                .flatMap(ResourceOrderItem::waiting);
    }

    private static int urgencyOf(ResourceOrderItem item) {
        return switch (item.state()) {
            case HELD -> 0;
            case PENDING -> 1;
            case IN_PROGRESS -> 2;
            default -> 3;
        };
    }

    static List<Problem> problemsOf(ResourceOrder order, ServiceActivation activation) {
        var refusals = order.refusals();
        return refusals.isEmpty()
                ? List.of(new Problem("notActivated", reasonOf(order), null))
                : refusals.stream().map(refusal -> problem(refusal, activation)).toList();
    }

    private static String reasonOf(ResourceOrder order) {
        var completed = order.items().stream()
                .filter(item -> item.state() == ResourceOrderItemState.COMPLETED)
                .count();
        return "resource order %s ended %s with %d of %d items completed"
                .formatted(
                        order.getId(), order.state(), completed, order.items().size());
    }

    private static Problem problem(Refusal refusal, ServiceActivation activation) {
        return new Problem(refusal.code(), refusal.reason(), pathOf(refusal, activation));
    }

    private static @Nullable String pathOf(Refusal refusal, ServiceActivation activation) {
        var path = refusal.path();
        var service = activation.services().stream()
                .filter(one -> one.itemId().equals(refusal.itemId()))
                .map(ActivatedService::path)
                .findFirst()
                .orElse("");
        return path == null ? null : service + CALLED.getOrDefault(path, path);
    }
}

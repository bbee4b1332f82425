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

/** The resource order that builds the services of an activation, as the one who asked for these sees it. */
record FollowedOrder(ResourceOrder order) {

    /** What the attributes of an order's item are called in a request for a service. */
    private static final Map<String, String> CALLED = Map.of(
            "resourceSpecification.id", "serviceSpecification.id",
            "resource.resourceCharacteristic", "serviceCharacteristic",
            "orderItemRelationship", "serviceRelationship");

    /** The wait that matters most: whatever is held, then what is under way. */
    Optional<Waiting> mostUrgentWait() {
        return order.work().open().stream()
                .min(Comparator.comparingInt(FollowedOrder::urgencyOf))
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

    /** Why it came to nothing, each reason at its place in the request for these services. */
    List<Problem> problems(List<ActivatedService> services) {
        var refusals = order.refusals();
        return refusals.isEmpty()
                ? List.of(new Problem("notActivated", reason(), null))
                : refusals.stream()
                        .map(refusal -> new Problem(refusal.code(), refusal.reason(), pathOf(refusal, services)))
                        .toList();
    }

    private String reason() {
        var completed = order.items().stream()
                .filter(item -> item.state() == ResourceOrderItemState.COMPLETED)
                .count();
        return "resource order %s ended %s with %d of %d items completed"
                .formatted(
                        order.getId(), order.state(), completed, order.items().size());
    }

    private static @Nullable String pathOf(Refusal refusal, List<ActivatedService> services) {
        var path = refusal.path();
        var service = services.stream()
                .map(ActivatedService::wanted)
                .filter(wanted -> wanted.itemId().equals(refusal.itemId()))
                .map(WantedService::path)
                .findFirst()
                .orElse("");
        return path == null ? null : service + CALLED.getOrDefault(path, path);
    }
}

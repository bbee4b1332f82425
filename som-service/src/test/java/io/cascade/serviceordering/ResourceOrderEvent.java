package io.cascade.serviceordering;

import io.cascade.kernel.json.Json;
import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** What ROM would say about a resource order, unasked or to whoever asks. */
final class ResourceOrderEvent {

    private final String serviceOrder;
    private final List<Map<String, Object>> items = new ArrayList<>();
    private String type = "ResourceOrderItemStateChangeEvent";
    private String state = "inProgress";
    private @Nullable Long version;

    private ResourceOrderEvent(String serviceOrder) {
        this.serviceOrder = serviceOrder;
    }

    static ResourceOrderEvent about(String serviceOrder) {
        return new ResourceOrderEvent(serviceOrder);
    }

    /** The event of an order that moved itself, with all that was said of its items. */
    ResourceOrderEvent ofTheOrder(String orderState) {
        type = "ResourceOrderStateChangeEvent";
        state = orderState;
        return this;
    }

    /** In that version of the resource order. */
    ResourceOrderEvent at(long orderVersion) {
        version = orderVersion;
        return this;
    }

    ResourceOrderEvent completed(int... numbers) {
        for (var number : numbers) {
            var id = "ROI-%03d".formatted(number);
            var further = Map.of(
                    "relationshipType",
                    "together",
                    "resource",
                    Map.of("id", "RES-%d-B".formatted(number), "name", "more of " + id));
            var resource = Map.of(
                    "id", "RES-%d-A".formatted(number),
                    "name", "resource of " + id,
                    "resourceRelationship", List.of(further));
            items.add(Map.of("id", id, "action", "add", "state", "completed", "resource", resource));
        }
        return this;
    }

    ResourceOrderEvent inState(int number, String itemState) {
        items.add(Map.of("id", "ROI-%03d".formatted(number), "action", "add", "state", itemState));
        return this;
    }

    ResourceOrderEvent held(int number, String reason) {
        var waiting = Map.of(
                "on", "resource inventory",
                "reason", reason,
                "since", "2026-03-01T09:00:00.000Z",
                "remedy", "add ports");
        items.add(Map.of("id", "ROI-%03d".formatted(number), "action", "add", "state", "held", "waiting", waiting));
        return this;
    }

    ProducerRecord<String, byte[]> on(TestWorkspace workspace) {
        var value = Json.write(envelope()).getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(workspace.topic("tmf.resource-order.v1"), key(), value);
    }

    String key() {
        return "RO-" + serviceOrder;
    }

    Map<String, Object> envelope() {
        return EventTopic.envelope(type, "resourceOrder", resourceOrder());
    }

    /** The resource order as it shows itself. */
    Map<String, Object> resourceOrder() {
        var resourceOrder = new LinkedHashMap<String, Object>();
        resourceOrder.put("id", key());
        resourceOrder.put("state", state);
        resourceOrder.put(
                "externalReference", List.of(Map.of("id", serviceOrder, "externalReferenceType", "serviceOrder")));
        resourceOrder.put("orderItem", items);
        if (version != null) {
            resourceOrder.put("version", version);
        }
        return resourceOrder;
    }
}

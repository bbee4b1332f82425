package io.cascade.productordering;

import io.cascade.kernel.json.Json;
import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Service order management as it reports to product orders. */
final class ServiceOrderManagement implements AutoCloseable {

    private static final Map<String, Object> NO_PORT = Map.of(
            "party", "networkPlanning",
            "on", "network planning",
            "code", "poolExhausted",
            "reason", "no free entry in OLT-PORT/EAST-07",
            "since", "2026-03-01T09:00:00.000Z",
            "remedy", "free entries for OLT-PORT/EAST-07");

    private final EventTopic topic;

    ServiceOrderManagement(TestWorkspace workspace) {
        topic = new EventTopic(workspace, "tmf.service-order.v1");
    }

    void completes(String productOrder, String... items) {
        publish(productOrder, report(productOrder, "completed", items));
    }

    /** In another service order than the first. */
    void completesIn(String serviceOrder, String productOrder, String... items) {
        var content = new LinkedHashMap<>(content(productOrder, "completed", items));
        content.put("id", serviceOrder);
        topic.publish(serviceOrder, EventTopic.envelope("ServiceOrderStateChangeEvent", "serviceOrder", content));
    }

    /** In a report of so many characters at least, in the partition of number zero. */
    void completesAtLength(int characters, String productOrder, String... items) {
        var content = new LinkedHashMap<>(content(productOrder, "completed", items));
        content.put("description", "x".repeat(characters));
        var report = EventTopic.envelope("ServiceOrderStateChangeEvent", "serviceOrder", content);
        topic.publish(
                0,
                ("SO-" + productOrder).getBytes(StandardCharsets.UTF_8),
                Json.mapper().writeValueAsBytes(report));
    }

    /** The same event twice. */
    void completesAndRepeatsItself(String productOrder, String... items) {
        var report = report(productOrder, "completed", items);
        publish(productOrder, report);
        publish(productOrder, report);
    }

    /** For want of a port. */
    void holds(String productOrder, String... items) {
        publish(productOrder, report(productOrder, "held", items));
    }

    /** What {@link #holds} publishes. */
    byte[] heldReport(String productOrder, String... items) {
        return Json.mapper().writeValueAsBytes(report(productOrder, "held", items));
    }

    void cancels(String productOrder, String... items) {
        publish(productOrder, report(productOrder, "cancelled", items));
    }

    void rejects(String productOrder, String... items) {
        publish(productOrder, report(productOrder, "rejected", items));
    }

    void goesOnWith(String productOrder, String... items) {
        publish(productOrder, report(productOrder, "inProgress", items));
    }

    /** Something that no product order can use. */
    void babbles(String key) {
        topic.publish(key, EventTopic.envelope("ServiceOrderStateChangeEvent", "serviceOrder", "not an order"));
    }

    /** Something that need not be an event, in the partition of that number. */
    void sends(int partition, byte @Nullable [] key, byte @Nullable [] value) {
        sends(partition, key, value, List.of());
    }

    /** @return its offset */
    long sends(int partition, byte @Nullable [] key, byte @Nullable [] value, List<Header> headers) {
        return topic.publish(partition, key, value, headers);
    }

    /** Whatever it said is gone from the topic, read or not. */
    void losesAllItSaid() {
        topic.cutOff();
    }

    /** A report of a good order, but without a key. */
    void completesWithoutKey(int partition, String productOrder, String... items) {
        topic.publish(partition, null, Json.mapper().writeValueAsBytes(report(productOrder, "completed", items)));
    }

    private void publish(String productOrder, Map<String, Object> report) {
        topic.publish("SO-" + productOrder, report);
    }

    /** A service order as it shows itself to whoever asks. */
    static Map<String, Object> serviceOrder(long version, String productOrder, String state, String... items) {
        var order = new LinkedHashMap<String, Object>(content(productOrder, state, items));
        order.put("version", version);
        return order;
    }

    /** As {@link #holds}, in that version of the service order. */
    void holdsAt(long version, String productOrder, String... items) {
        publish(
                productOrder,
                EventTopic.envelope(
                        "ServiceOrderStateChangeEvent",
                        "serviceOrder",
                        serviceOrder(version, productOrder, "held", items)));
    }

    private static Map<String, Object> report(String productOrder, String state, String... items) {
        return EventTopic.envelope("ServiceOrderStateChangeEvent", "serviceOrder", content(productOrder, state, items));
    }

    private static Map<String, Object> content(String productOrder, String state, String... items) {
        var reported = new ArrayList<Map<String, Object>>();
        for (var item : items) {
            reported.add(
                    state.equals("held")
                            ? Map.of(
                                    "id", item, "action", "add", "state", state, "service", Map.of(), "waiting",
                                    NO_PORT)
                            : Map.of("id", item, "action", "add", "state", state, "service", Map.of()));
        }
        return Map.of(
                "id",
                "SO-" + productOrder,
                "state",
                state,
                "externalReference",
                List.of(Map.of("id", productOrder, "externalReferenceType", "productOrder")),
                "serviceOrderItem",
                reported);
    }

    @Override
    public void close() {
        topic.close();
    }
}

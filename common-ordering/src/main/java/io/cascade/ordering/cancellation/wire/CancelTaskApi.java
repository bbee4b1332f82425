package io.cascade.ordering.cancellation.wire;

import io.cascade.kernel.json.Json;
import io.cascade.ordering.cancellation.CancelTask;
import io.cascade.tmf.event.EventChannel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one API spells its cancel tasks.
 *
 * @param path of the collection
 * @param channel on which its events are published
 * @param order the attribute that refers to the order, such as {@code productOrder}
 * @param states the enum with a constant for each {@link io.cascade.ordering.cancellation.CancelTaskState}
 * @param message the attribute that says why a task ended as it did
 * @param contract the task as it is read
 */
public record CancelTaskApi<D extends Record>(
        String path,
        EventChannel channel,
        String order,
        Class<? extends Enum<?>> states,
        String message,
        Class<D> contract) {

    /** The task's own name, such as {@code cancelProductOrder}. */
    public String resource() {
        return "cancel" + capitalized(order);
    }

    /** The task's {@code @type}. */
    String schema() {
        return capitalized(resource());
    }

    /** The task as it is read. */
    public D toDto(CancelTask task) {
        var body = new LinkedHashMap<String, Object>(task.carried().values());
        body.put("id", task.id());
        body.put("href", path + "/" + task.id());
        body.put("state", wireNames().get(task.state().name()));
        body.put("@type", schema());
        if (task.effectiveDate() != null) {
            body.put("effectiveCancellationDate", task.effectiveDate());
        }
        if (task.message() != null) {
            body.put(message, task.message());
        }
        return Json.mapper().convertValue(body, contract);
    }

    /** By constant. */
    Map<String, String> wireNames() {
        return Stream.of(states.getEnumConstants())
                .collect(Collectors.toMap(Enum::name, state -> Json.mapper().convertValue(state, String.class)));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

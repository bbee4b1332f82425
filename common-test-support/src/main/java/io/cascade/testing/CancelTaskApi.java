package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** The wishes to cancel orders of the service under test, as its clients post and follow them. */
public final class CancelTaskApi {

    private final OrderApi tasks;
    private final String order;

    /**
     * @param path of the collection
     * @param order the attribute that refers to the order, such as {@code productOrder}
     */
    public CancelTaskApi(RestTestClient client, String path, String order) {
        this.tasks = new OrderApi(client, path);
        this.order = order;
    }

    /** @return the task as it was taken */
    public JsonNode cancel(String orderId) {
        var reply = tasks.post(
                "{\"cancellationReason\": \"moved away\", \"%s\": {\"id\": \"%s\"}}".formatted(order, orderId),
                Map.of());
        assertThat(reply.status().value()).as(reply.body().toString()).isEqualTo(201);
        return reply.body();
    }

    /** The task once it is in this state. */
    public JsonNode await(JsonNode task, String state) {
        return tasks.awaitState(idOf(task), state);
    }

    /** The task as it is now. */
    public JsonNode read(JsonNode task) {
        return tasks.read(idOf(task));
    }

    /** @param filters such as {@code ?state=done} */
    public JsonNode list(String filters) {
        return tasks.get(filters).body();
    }

    private static String idOf(JsonNode task) {
        return task.get("id").asString();
    }
}

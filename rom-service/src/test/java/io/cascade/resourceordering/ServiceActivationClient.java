package io.cascade.resourceordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.OrderApi;
import io.cascade.testing.OrderApi.Reply;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Direct activation as its clients use it. */
final class ServiceActivationClient {

    static final String API = "/tmf-api/ServiceActivationAndConfiguration/v4";

    private final RestTestClient rest;
    private final OrderApi services;
    private final OrderApi monitors;

    ServiceActivationClient(RestTestClient rest) {
        this.rest = rest;
        this.services = new OrderApi(rest, API + "/service");
        this.monitors = new OrderApi(rest, API + "/monitor");
    }

    /** A request that was taken: where its monitor is, and the service as it was answered. */
    record Taken(String monitor, JsonNode service) {

        String serviceId() {
            return service.get("id").asString();
        }

        /** The id of the service that the n-th relationship of the service leads to. */
        String related(int n) {
            return service.at("/serviceRelationship/%d/service/id".formatted(n)).asString();
        }
    }

    Taken activate(String body) {
        return taken(
                services.post(body, Map.of("Idempotency-Key", UUID.randomUUID().toString())));
    }

    static Taken taken(Reply reply) {
        assertThat(reply.status().value()).as(reply.body().toString()).isEqualTo(202);
        var location = String.valueOf(reply.headers().getLocation());
        return new Taken(location.substring(location.lastIndexOf('/') + 1), reply.body());
    }

    JsonNode service(String id) {
        return services.read(id);
    }

    JsonNode monitor(Taken taken) {
        return monitors.read(taken.monitor());
    }

    JsonNode awaitMonitor(Taken taken, String state) {
        return monitors.awaitState(taken.monitor(), state);
    }

    Reply delete(String id) {
        var answer = rest.delete().uri(API + "/service/" + id).exchange().returnResult(String.class);
        var text = answer.getResponseBody();
        return new Reply(
                answer.getStatus(),
                answer.getResponseHeaders(),
                Json.mapper().readTree(text == null || text.isEmpty() ? "null" : text));
    }

    OrderApi services() {
        return services;
    }

    OrderApi monitors() {
        return monitors;
    }
}

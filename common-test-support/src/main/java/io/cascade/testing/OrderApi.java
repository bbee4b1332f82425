package io.cascade.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One order API of the service under test, as its clients use it. */
public final class OrderApi {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final MediaType MERGE_PATCH = MediaType.valueOf("application/merge-patch+json");

    private final RestTestClient client;
    private final String path;

    /** @param path the path of the collection */
    public OrderApi(RestTestClient client, String path) {
        this.client = client;
        this.path = path;
    }

    /** An answer to a request. */
    public record Reply(HttpStatusCode status, HttpHeaders headers, JsonNode body) {}

    /**
     * Places an order that must be accepted, as a request of its own.
     *
     * @return its id
     */
    public String place(String order) {
        var reply = post(order, Map.of(IDEMPOTENCY_KEY, UUID.randomUUID().toString()));
        assertThat(reply.status().value()).as(reply.body().toString()).isEqualTo(201);
        return reply.body().get("id").asString();
    }

    public Reply post(String order, String idempotencyKey) {
        return post(order, Map.of(IDEMPOTENCY_KEY, idempotencyKey));
    }

    public Reply post(String order, Map<String, String> headers) {
        return send(client.post()
                .uri(path)
                .headers(sent -> headers.forEach(sent::set))
                .contentType(MediaType.APPLICATION_JSON)
                .body(order));
    }

    public Reply patch(String id, String change) {
        return send(client.patch().uri(path + "/" + id).contentType(MERGE_PATCH).body(change));
    }

    /** @param query id or filters, such as {@code /42} or {@code ?state=held} */
    public Reply get(String query) {
        return send(client.get().uri(path + query));
    }

    /** The list of that one, when it has the attribute. */
    public Reply find(String id, String attribute, String value) {
        return send(client.get().uri(path + "?id={id}&" + attribute + "={value}", id, value));
    }

    public JsonNode read(String id) {
        return get("/" + id).body();
    }

    public String stateOf(String id) {
        return read(id).get("state").asString();
    }

    /** The order once it is in that state. */
    public JsonNode awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(stateOf(id)).as("state of " + id).isEqualTo(state));
        return read(id);
    }

    private static Reply send(RestTestClient.RequestHeadersSpec<?> request) {
        var answer = request.exchange().returnResult(String.class);
        var text = answer.getResponseBody();
        return new Reply(
                answer.getStatus(),
                answer.getResponseHeaders(),
                JsonMapper.shared().readTree(text == null ? "null" : text));
    }
}

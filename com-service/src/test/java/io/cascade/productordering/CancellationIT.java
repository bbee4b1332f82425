package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** Orders that somebody wants cancelled, or removed. */
@ProductOrderingTest
class CancellationIT {

    private static final String API = "/tmf-api/productOrderingManagement/v4";

    @Autowired
    private RestTestClient http;

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private EventTopic events;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private MutableClock clock;

    @Test
    void anOrderThatHasNotBegunIsCancelled() {
        var start = clock.instant().plus(Duration.ofDays(2));
        var id = orders.place(Requests.with(Requests.golden(), "requestedStartDate", "\"%s\"".formatted(start)));
        await().until(() -> orders.read(id)
                .at("/productOrderItem/0/waiting/on")
                .asString("")
                .equals("calendar"));

        var task = cancel(id);

        assertThat(task.get("state").asString()).isEqualTo("acknowledged");
        assertThat(task.at("/productOrder/id").asString()).isEqualTo(id);
        assertThat(task.get("cancellationReason").asString()).isEqualTo("moved away");
        var done = awaitTask(task, "done");
        assertThat(done.get("effectiveCancellationDate").asString()).endsWith("Z");
        var order = orders.awaitState(id, "cancelled");
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("cancelled");
        assertThat(order.has("completionDate")).isTrue();

        clock.advance(Duration.ofDays(3));
        assertThat(orders.stateOf(id)).isEqualTo("cancelled");
        assertThat(farSide.received(FarSide.SERVICE_ORDERS, id)).isEmpty();
        assertThat(events.await(id, 2).getLast().resource().get("state").asString())
                .isEqualTo("cancelled");
    }

    @Test
    void anOrderWhoseServicesAreBeingBuiltIsNot() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        var task = awaitTask(cancel(id), "terminatedWithError");

        assertThat(task.get("message").asString()).contains("are being built already");
        assertThat(task.has("effectiveCancellationDate")).isFalse();
        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
        assertThat(read(API + "/cancelProductOrder?state=terminatedWithError&productOrder.id=" + id)
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aWishForAnUnknownOrderEndsWithItsReason() {
        var task = awaitTask(cancel("nobody-knows-it"), "terminatedWithError");

        assertThat(task.get("message").asString()).isEqualTo("there is no order nobody-knows-it");
    }

    @Test
    void aWishMustNameAnOrder() {
        var answer = http.post()
                .uri(API + "/cancelProductOrder")
                .contentType(MediaType.APPLICATION_JSON)
                .body("{}")
                .exchange()
                .returnResult(String.class);

        assertThat(answer.getStatus().value()).isEqualTo(400);
        assertThat(answer.getResponseBody()).contains("productOrder", "is mandatory");
    }

    @Test
    void onlyAnOrderThatHasEndedCanBeRemoved() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        assertThat(remove(id)).isEqualTo(409);

        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
        assertThat(remove(id)).isEqualTo(204);

        assertThat(http.get()
                        .uri(API + "/productOrder/" + id)
                        .exchange()
                        .returnResult(String.class)
                        .getStatus()
                        .value())
                .isEqualTo(404);
        assertThat(remove(id)).isEqualTo(404);
    }

    @Test
    void theCourseOfATaskIsTold() {
        try (var tasks = new EventTopic(workspace, "tmf.cancel-product-order.v1")) {
            var task = awaitTask(cancel("nobody-knows-it"), "terminatedWithError");

            assertThat(tasks.await(task.get("id").asString(), 2).stream().map(EventTopic.Event::resourceVersion))
                    .containsExactly(1L, 2L);
        }
    }

    private JsonNode cancel(String orderId) {
        return Json.mapper()
                .readTree(http.post()
                        .uri(API + "/cancelProductOrder")
                        .contentType(MediaType.APPLICATION_JSON)
                        .body("""
                                {"cancellationReason": "moved away", "productOrder": {"id": "%s"}}""".formatted(orderId))
                        .exchange()
                        .expectStatus()
                        .isCreated()
                        .returnResult(String.class)
                        .getResponseBody());
    }

    private JsonNode awaitTask(JsonNode task, String state) {
        var href = task.get("href").asString();
        await().until(() -> read(href).get("state").asString().equals(state));
        return read(href);
    }

    private JsonNode read(String path) {
        return Json.mapper()
                .readTree(http.get()
                        .uri(path)
                        .exchange()
                        .returnResult(String.class)
                        .getResponseBody());
    }

    private int remove(String id) {
        return http.delete()
                .uri(API + "/productOrder/" + id)
                .exchange()
                .returnResult(String.class)
                .getStatus()
                .value();
    }
}

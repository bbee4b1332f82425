package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CancelTaskApi;
import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SetAsideApi;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Orders that somebody wants cancelled, or removed. */
@ProductOrderingTest
class CancellationIT {

    private static final String API = "/tmf-api/productOrderingManagement/v4";

    @Autowired
    private RestTestClient http;

    private CancelTaskApi tasks;
    private SetAsideApi setAside;

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

    @BeforeEach
    void beAClient() {
        tasks = new CancelTaskApi(http, API + "/cancelProductOrder", "productOrder");
        setAside = new SetAsideApi(http);
    }

    @Test
    void anOrderThatHasNotBegunIsCancelled() {
        var start = clock.instant().plus(Duration.ofDays(2));
        var id = orders.place(Requests.with(Requests.golden(), "requestedStartDate", "\"%s\"".formatted(start)));
        await().until(() -> orders.read(id)
                .at("/productOrderItem/0/waiting/on")
                .asString("")
                .equals("calendar"));

        var task = tasks.cancel(id);

        assertThat(task.get("state").asString()).isEqualTo("acknowledged");
        assertThat(task.at("/productOrder/id").asString()).isEqualTo(id);
        assertThat(task.get("cancellationReason").asString()).isEqualTo("moved away");
        var done = tasks.await(task, "done");
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
    void anOrderIsCancelledWithItsServiceOrder() {
        var id = withSom();
        farSide.answersCancellationWith("inProgress", "");
        farSide.knows(List.of(ServiceOrderManagement.serviceOrder(1, id, "inProgress")));

        var task = tasks.cancel(id);
        var order = orders.awaitState(id, "assessingCancellation");
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("assessingCancellation");
        tasks.await(task, "inProgress");
        await().until(() -> farSide.received(FarSide.CANCEL_TASKS, "SO-" + id).size() == 1);

        som.cancels(id, "SOI-001", "SOI-002", "SOI-003");

        order = orders.awaitState(id, "cancelled");
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("cancelled");
        tasks.await(task, "done");
        assertThat(farSide.received(FarSide.PRODUCTS, id)).isEmpty();
        assertThat(orders.stateOf(withSom()))
                .as("the same for the same customer")
                .isEqualTo("inProgress");
    }

    @Test
    void anOrderGoesOnWhenItsServiceOrderCannotBeCancelled() {
        var id = withSom();
        farSide.answersCancellationWith("terminatedWithError", "the network was told");
        farSide.knows(List.of(ServiceOrderManagement.serviceOrder(1, id, "inProgress")));

        var task = tasks.cancel(id);
        clock.passUntil(
                Duration.ofSeconds(2),
                () -> tasks.read(task).get("state").asString().equals("terminatedWithError"));

        var refused = tasks.read(task);
        assertThat(refused.get("message").asString()).isEqualTo("the network was told");
        assertThat(refused.has("effectiveCancellationDate")).isFalse();
        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
        assertThat(tasks.list("?state=terminatedWithError&productOrder.id=" + id)
                        .size())
                .isEqualTo(1);
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
    }

    @Test
    void anOrderOfWhichServicesAreBuiltIsNotCancelled() {
        var id = withSom();
        som.completes(id, "SOI-001");
        await().until(() -> !cancelled(id).isEmpty());

        assertThat(cancelled(id)).contains("are built already");
        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
    }

    private String cancelled(String id) {
        return tasks.await(tasks.cancel(id), "terminatedWithError")
                .path("message")
                .asString("");
    }

    @Test
    void holdsWhatSomHasGivenUpUntilSomebodyWantsItOrderedAgain() {
        var id = withSom();

        som.completes(id, "SOI-001", "SOI-002");
        som.rejects(id, "SOI-003");

        var waiting = orders.awaitState(id, "held").at("/productOrderItem/0/waiting");
        assertThat(waiting.get("party").asString()).isEqualTo("som");
        assertThat(waiting.get("code").asString()).isEqualTo("endedBelow");
        assertThat(waiting.get("reason").asString()).contains("SO-" + id, "SOI-003", "rejected");
        assertThat(waiting.get("remedy").asString()).contains("/operations/v1/setAsideWork/{id}/retry of COM");
        assertThat(farSide.received(FarSide.PRODUCTS, id)).isEmpty();

        farSide.answer(FarSide.SERVICE_ORDERS, "{\"id\":\"SO-AGAIN\",\"state\":\"acknowledged\"}");
        setAside.retry(id);

        await().until(() -> farSide.received(FarSide.SERVICE_ORDERS, id).size() == 2);
        var second = farSide.received(FarSide.SERVICE_ORDERS, id).getLast();
        assertThat(second.header("Idempotency-Key")).contains(id + "/2");
        assertThat(Json.mapper().readTree(second.body()).get("serviceOrderItem"))
                .extracting(item -> item.get("id").asString())
                .containsExactly("SOI-003");
        orders.awaitState(id, "inProgress");
        som.completesIn("SO-AGAIN", id, "SOI-003");
        orders.awaitState(id, "completed");
        assertThat(setAside.about(id)).isEmpty();
    }

    @Test
    void anOrderThatSomHasGivenUpCanBeCancelled() {
        var id = withSom();
        som.cancels(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "held");

        tasks.await(tasks.cancel(id), "done");

        assertThat(orders.stateOf(id)).isEqualTo("cancelled");
        assertThat(setAside.about(id)).isEmpty();
    }

    private String withSom() {
        var id = orders.place(Requests.golden());
        await().until(() -> orders.read(id)
                .at("/productOrderItem/0/waiting/code")
                .asString("")
                .equals("beingBuilt"));
        return id;
    }

    @Test
    void aWishForAnUnknownOrderEndsWithItsReason() {
        var task = tasks.await(tasks.cancel("nobody-knows-it"), "terminatedWithError");

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
        try (var told = new EventTopic(workspace, "tmf.cancel-product-order.v1")) {
            var task = tasks.await(tasks.cancel("nobody-knows-it"), "terminatedWithError");

            assertThat(told.await(task.get("id").asString(), 2).stream().map(EventTopic.Event::resourceVersion))
                    .containsExactly(1L, 2L);
        }
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

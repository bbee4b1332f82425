package io.cascade.serviceordering;

import static io.cascade.serviceordering.ResourceOrderEvent.about;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CancelTaskApi;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SetAsideApi;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Orders that somebody wants cancelled, and orders of which ROM has given up a part. */
@ServiceOrderingTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.BEFORE_EACH_TEST_METHOD)
class CancellationIT {

    @Autowired
    private RestTestClient http;

    private CancelTaskApi tasks;
    private SetAsideApi setAside;

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ResourceOrderManagement rom;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void beAClient() {
        tasks = new CancelTaskApi(http, "/tmf-api/serviceOrdering/v4/cancelServiceOrder", "serviceOrder");
        setAside = new SetAsideApi(http);
    }

    @Test
    void cancelsWithItsResourceOrderAndTakesItsServicesOutOfTheInventory() {
        var id = orderWithRom();
        farSide.answersCancellationWith("inProgress", "");
        farSide.knows(about(id).at(2));

        var task = tasks.cancel(id);
        var order = orders.awaitState(id, "assessingCancellation");
        assertThat(order.at("/serviceOrderItem/0/state").asString()).isEqualTo("assessingCancellation");
        tasks.await(task, "inProgress");
        await().until(() -> farSide.cancellationsFor("RO-" + id).size() == 1);

        rom.reports(allIn("cancelled", id));

        var cancelled = orders.awaitState(id, "cancelled");
        assertThat(cancelled.get("serviceOrderItem"))
                .allSatisfy(item -> assertThat(item.get("state").asString()).isEqualTo("cancelled"))
                .allSatisfy(item -> assertThat(farSide.retired())
                        .contains(item.at("/service/id").asString()));
        tasks.await(task, "done");
    }

    @Test
    void learnsWithoutAnEventThatItsResourceOrderIsCancelled() {
        var id = orderWithRom();
        farSide.answersCancellationWith("done", "the order is cancelled");
        farSide.knows(allIn("cancelled", id).at(9));

        var task = tasks.cancel(id);

        passTimeUntil(id, "cancelled");
        tasks.await(task, "done");
    }

    @Test
    void goesOnWhereItStoodWhenRomCannotCancel() {
        var id = orderWithRom();
        rom.reports(about(id).at(3).held(1, "no free port"));
        orders.awaitState(id, "held");
        farSide.answersCancellationWith("terminatedWithError", "the network was told");
        farSide.knows(about(id).at(3).held(1, "no free port"));

        var task = tasks.cancel(id);

        passTimeUntil(id, "held");
        assertThat(tasks.await(task, "terminatedWithError")
                        .get("completionMessage")
                        .asString())
                .isEqualTo("the network was told");
        assertThat(orders.read(id).at("/serviceOrderItem/0/waiting/reason").asString())
                .isEqualTo("no free port");
        assertThat(farSide.retired()).isEmpty();
        rom.completes(id);
        orders.awaitState(id, "completed");
    }

    @Test
    void holdsWhatRomHasGivenUpUntilSomebodyWantsItOrderedAgain() {
        var id = orderWithRom();

        rom.reports(about(id).at(3).completed(1, 2, 3, 4, 6, 7).inState(5, "rejected"));

        var held = orders.awaitState(id, "held");
        var waiting = held.at("/serviceOrderItem/1/waiting");
        assertThat(waiting.get("party").asString()).isEqualTo("rom");
        assertThat(waiting.get("code").asString()).isEqualTo("endedBelow");
        assertThat(waiting.get("reason").asString()).contains("RO-" + id, "ROI-005", "rejected");
        assertThat(waiting.get("remedy").asString()).contains("/operations/v1/setAsideWork/{id}/retry of SOM");

        setAside.retry(id);

        await().until(() -> farSide.resourceOrdersFor(id).size() == 2);
        var second = farSide.resourceOrdersFor(id).getLast();
        assertThat(second.header("Idempotency-Key")).contains(id + "/2");
        assertThat(Json.mapper().readTree(second.body()).get("orderItem"))
                .extracting(item -> item.get("id").asString())
                .containsExactly("ROI-005");
    }

    @Test
    void canBeCancelledWhenRomHasGivenItUp() {
        var id = orderWithRom();
        rom.reports(allIn("rejected", id).at(3));
        orders.awaitState(id, "held");

        var task = tasks.cancel(id);

        orders.awaitState(id, "cancelled");
        tasks.await(task, "done");
        assertThat(setAside.about(id)).isEmpty();
    }

    private static ResourceOrderEvent allIn(String state, String id) {
        var event = about(id).ofTheOrder(state);
        IntStream.rangeClosed(1, 7).forEach(number -> event.inState(number, state));
        return event;
    }

    private void passTimeUntil(String id, String state) {
        await("order is " + state).until(() -> {
            clock.advance(Duration.ofSeconds(2));
            return orders.stateOf(id).equals(state);
        });
    }

    private String orderWithRom() {
        var id = orders.place(SampleServiceOrder.json(SampleServiceOrder.golden("PO-1")));
        await().until(() ->
                orders.read(id).at("/plan/resourceOrder/id").asString("").equals("RO-" + id));
        return id;
    }
}

package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.StubServer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Orders that have to wait, and go on by themselves when they need not any more. */
@ProductOrderingTest
class WaitingIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private EventTopic events;

    @Autowired
    private MutableClock clock;

    @Test
    void doesNotBeginBeforeTheRequestedDate() {
        var start = clock.instant().plus(Duration.ofDays(2));
        var id = orders.place(Requests.with(Requests.golden(), "requestedStartDate", "\"%s\"".formatted(start)));
        await().untilAsserted(() -> assertThat(
                        orders.read(id).at("/productOrderItem/0/waiting/on").asString())
                .isEqualTo("calendar"));
        clock.advance(Duration.ofDays(1));

        var order = orders.read(id);
        assertThat(order.get("state").asString()).isEqualTo("acknowledged");
        assertThat(Instant.parse(order.at("/productOrderItem/0/waiting/until").asString()))
                .isEqualTo(start);
        assertThat(farSide.received(FarSide.SERVICE_ORDERS, id)).isEmpty();

        clock.advance(Duration.ofDays(1));
        orders.awaitState(id, "inProgress");
        await().until(() -> farSide.received(FarSide.SERVICE_ORDERS, id).size() == 1);
    }

    @Test
    void beginsAtOnceWhenTheRequestedDateHasPassed() {
        var body = Requests.with(Requests.golden(), "requestedStartDate", "\"2025-01-01T00:00:00Z\"");

        orders.awaitState(orders.place(body), "inProgress");
    }

    @Test
    void ordersItsServicesWhenServiceOrderManagementIsBack() {
        farSide.goAway(FarSide.SERVICE_ORDERS);
        var id = orders.place(Requests.golden());
        passTimeUntil(() -> farSide.received(FarSide.SERVICE_ORDERS, id).size() >= 3);
        assertThat(orders.read(id).at("/productOrderItem/0/waiting/on").asString())
                .isEqualTo("SOM");

        farSide.comeBack(FarSide.SERVICE_ORDERS);
        passTimeUntil(() -> orders.read(id)
                .at("/productOrderItem/0/waiting/reason")
                .asString()
                .equals("its services are being built"));

        assertThat(farSide.received(FarSide.SERVICE_ORDERS, id))
                .allMatch(
                        request -> request.header("Idempotency-Key").orElse("").equals(id + "/1"));
        assertThat(farSide.received(FarSide.SERVICE_ORDERS, id))
                .as("the same body under the same key, or SOM would take the order for another one")
                .extracting(StubServer.Request::body)
                .containsOnly(
                        farSide.received(FarSide.SERVICE_ORDERS, id).getFirst().body());
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
    }

    @Test
    void isHeldWithTheReasonWhenServiceOrderManagementRefusesIt() {
        farSide.refuse(FarSide.SERVICE_ORDERS);
        var id = orders.place(Requests.golden());

        var waiting = orders.awaitState(id, "held").at("/productOrderItem/0/waiting");
        assertThat(waiting.get("on").asString()).isEqualTo("SOM");
        assertThat(waiting.get("reason").asString()).contains("422", "not like this");
        assertThat(waiting.has("until")).isTrue();

        farSide.refuseNoMore(FarSide.SERVICE_ORDERS);
        passTimeUntil(() -> orders.stateOf(id).equals("inProgress"));
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
    }

    @Test
    void isHeldForTheReasonThatHoldsItsServices() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        som.holds(id, "SOI-001");

        var waiting = orders.awaitState(id, "held").at("/productOrderItem/0/waiting");
        assertThat(waiting.get("on").asString()).isEqualTo("network planning");
        assertThat(waiting.get("code").asString()).isEqualTo("poolExhausted");
        assertThat(waiting.get("remedy").asString()).isEqualTo("free entries for OLT-PORT/EAST-07");
        assertThat(events.await(id, 3).getLast().resource().get("state").asString())
                .isEqualTo("held");
    }

    @Test
    void goesOnWhenItsServicesDo() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.holds(id, "SOI-001");
        orders.awaitState(id, "held");

        som.goesOnWith(id, "SOI-001");

        var order = orders.awaitState(id, "inProgress");
        assertThat(order.at("/productOrderItem/0/waiting/on").asString()).isEqualTo("SOM");
    }

    @Test
    void staysHeldWhileAnotherOfItsServicesIs() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.holds(id, "SOI-001", "SOI-003");
        orders.awaitState(id, "held");

        som.goesOnWith(id, "SOI-001");
        som.completes(id, "SOI-002");
        assertThat(orders.stateOf(id)).isEqualTo("held");

        som.completes(id, "SOI-001", "SOI-003");
        orders.awaitState(id, "completed");
    }

    @Test
    void isNotCompletedBeforeBillingHasTakenIt() {
        farSide.goAway(FarSide.BILLING);
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        passTimeUntil(() -> farSide.received(FarSide.BILLING, id).size() >= 2);

        var order = orders.read(id);
        assertThat(order.get("state").asString()).isEqualTo("inProgress");
        assertThat(order.at("/productOrderItem/0/waiting/on").asString()).isEqualTo("inventory and billing");
        assertThat(farSide.received(FarSide.NOTIFICATIONS, id)).isEmpty();

        farSide.comeBack(FarSide.BILLING);
        passTimeUntil(() -> orders.stateOf(id).equals("completed"));
    }

    @Test
    void doesNotWaitForItsNotification() {
        farSide.goAway(FarSide.NOTIFICATIONS);
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");

        passTimeUntil(() -> farSide.received(FarSide.NOTIFICATIONS, id).size() >= 2);
        assertThat(orders.stateOf(id)).isEqualTo("completed");
    }

    @Test
    void isNotHeldUpByAReportThatNobodyCanRead() {
        som.babbles("SO-BABBLE");
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        som.completes(id, "SOI-001", "SOI-002", "SOI-003");

        orders.awaitState(id, "completed");
    }

    private void passTimeUntil(Callable<Boolean> condition) {
        clock.passUntil(Duration.ofSeconds(10), condition);
    }
}

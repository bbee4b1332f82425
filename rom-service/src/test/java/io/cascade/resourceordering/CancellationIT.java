package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.CancelTaskApi;
import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Orders that somebody wants cancelled: they can be until the network is told of them. */
@ResourceOrderingTest
class CancellationIT {

    private static final String PREFIXES = "IPV6/EAST-RES";

    @Autowired
    private RestTestClient http;

    private CancelTaskApi tasks;

    @Autowired
    private OrderApi orders;

    @Autowired
    private NetworkStub network;

    @Autowired
    private InventoryStub inventory;

    @Autowired
    private EventTopic events;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void beAClient() {
        tasks = new CancelTaskApi(http, "/tmf-api/resourceOrderingManagement/v4/cancelResourceOrder", "resourceOrder");
    }

    @Test
    void givesBackWhatWasReservedForAnOrderThatTheNetworkKnowsNothingOf() {
        inventory.exhaust(PREFIXES);
        var id = orders.place(addressOrder().body());
        orders.awaitState(id, "held");
        assertThat(inventory.reservedFor(id)).hasSize(1);

        var task = tasks.cancel(id);

        var order = orders.awaitState(id, "cancelled");
        assertThat(order.at("/orderItem/0/state").asString()).isEqualTo("cancelled");
        assertThat(order.has("completionDate")).isTrue();
        tasks.await(task, "done");
        assertThat(inventory.commands("release", id)).isNotEmpty();
        assertThat(inventory.reservedFor(id)).isEmpty();
        assertThat(network.commandsFor(id)).isEmpty();
        assertThat(events.await(id, 4).stream()
                        .map(event -> event.resource().get("state").asString()))
                .containsExactly("acknowledged", "held", "pendingCancellation", "cancelled");
    }

    @Test
    void reservesNothingMoreOnceItIsCancelled() {
        inventory.exhaust(PREFIXES);
        var id = orders.place(addressOrder().body());
        orders.awaitState(id, "held");
        tasks.cancel(id);
        orders.awaitState(id, "cancelled");
        var tried = inventory.commands("reserve", id).size();

        inventory.restock(PREFIXES);
        clock.advance(Duration.ofMinutes(5));
        orders.awaitState(orders.place(bearerOrder().body()), "completed");

        assertThat(inventory.commands("reserve", id)).hasSize(tried);
        assertThat(network.commandsFor(id)).isEmpty();
    }

    @Test
    void isStillBeingCancelledWhileTheInventoryTakesNothingBack() {
        inventory.exhaust(PREFIXES);
        var id = orders.place(addressOrder().body());
        orders.awaitState(id, "held");
        inventory.refuseCallsHolding("\"release\"");

        var task = tasks.await(tasks.cancel(id), "inProgress");

        var order = orders.awaitState(id, "pendingCancellation");
        await().untilAsserted(() -> assertThat(
                        orders.read(id).at("/orderItem/0/waiting/code").asString())
                .isEqualTo("commandNotTaken"));
        assertThat(order.at("/orderItem/0/state").asString()).isEqualTo("pendingCancellation");

        inventory.takeAllCalls();
        clock.passUntil(Duration.ofMinutes(1), () -> orders.stateOf(id).equals("cancelled"));
        tasks.await(task, "done");
    }

    @Test
    void goesOnWithAnOrderThatTheNetworkWasToldOf() {
        network.behave("olt-netconf", NetworkStub.Manner.SILENT);
        var id = orders.place(bearerOrder().body());
        await().until(() -> !network.commandsFor(id).isEmpty());

        var task = tasks.await(tasks.cancel(id), "terminatedWithError");

        assertThat(task.get("message").asString()).contains("the network was told");
        assertThat(orders.stateOf(id)).isEqualTo("inProgress");
        assertThat(inventory.commands("release", id)).isEmpty();
        network.succeed(network.commandsFor(id).getFirst().requestId());
        orders.awaitState(id, "completed");
        assertThat(tasks.await(tasks.cancel(id), "terminatedWithError")
                        .get("message")
                        .asString())
                .isEqualTo("the order is completed already");
    }

    @Test
    void cancelsAnOrderThatWaitsForItsCatalog() {
        var pinned = goldenOrder().body().replace("\"catalogRelease\":1", "\"catalogRelease\":4711");
        var id = orders.place(pinned);

        tasks.cancel(id);

        orders.awaitState(id, "cancelled");
        assertThat(inventory.commands("reserve", id)).isEmpty();
    }

    /** An item with two resources: the first is reserved, the second cannot be had. */
    private static ResourceOrderBuilder addressOrder() {
        return anOrder()
                .buildingByHand(
                        "ROI-003",
                        Rfs.IP_PROFILE,
                        Map.of(
                                "ipVersion", "dualStack",
                                "dhcpPool", "EAST-RES",
                                "vlanId", 1042,
                                "olt", "OLT-EAST-07",
                                "lineCard", "LC3",
                                "port", 12));
    }
}

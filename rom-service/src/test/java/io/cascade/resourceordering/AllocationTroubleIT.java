package io.cascade.resourceordering;

import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import io.cascade.testing.SampleCatalog;
import io.cascade.testing.SampleData.Entry;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens when the resource inventory has nothing to give, or the catalog cannot be computed. */
@ResourceOrderingTest
class AllocationTroubleIT {

    private static final String PORTS = "OLT-PORT/EAST-07";
    private static final String NAMED_BY_AREA = "'OLT-PORT/' + item.oltArea";
    private static final Duration UNTIL_THE_NEXT_TRY = Duration.ofSeconds(31);

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

    @Autowired
    private ReleasedCatalog catalog;

    @Autowired
    private TestWorkspace workspace;

    @AfterEach
    void mendTheCatalog() {
        if (catalog.current().orElseThrow().number() > 1) {
            releaseWithPorts(NAMED_BY_AREA);
        }
    }

    @Test
    void holdsAnItemThatFindsItsPoolEmpty() {
        inventory.exhaust(PORTS);

        var id = orders.place(bearerOrder().body());
        var order = orders.awaitState(id, "held");

        var waiting = order.at("/orderItem/0/waiting");
        assertThat(waiting.get("on").asString()).isEqualTo("network planning");
        assertThat(waiting.get("code").asString()).isEqualTo("poolExhausted");
        assertThat(waiting.get("reason").asString()).isEqualTo("no free entry in " + PORTS);
        assertThat(waiting.get("remedy").asString()).isEqualTo("free entries for " + PORTS);
        assertThat(Instant.parse(waiting.get("until").asString()))
                .isEqualTo(Instant.parse(waiting.get("since").asString()).plusSeconds(30));
        assertThat(network.commandsFor(id)).isEmpty();
        assertThat(events.await(id, 2))
                .extracting(Event::type)
                .containsExactly("ResourceOrderCreateEvent", "ResourceOrderStateChangeEvent");
    }

    @Test
    void goesOnByItselfWhenThePoolHasEntriesAgain() {
        inventory.exhaust(PORTS);
        var id = orders.place(bearerOrder().body());
        orders.awaitState(id, "held");

        clock.passUntil(
                UNTIL_THE_NEXT_TRY, () -> inventory.commands("reserve", id).size() >= 2);
        assertThat(orders.stateOf(id)).isEqualTo("held");

        inventory.restock(PORTS);
        letTimePassUntilCompleted(id);
    }

    @Test
    void builtTheRestWhileItWaitedForAPool() {
        inventory.exhaust("VLAN/EAST-07");
        var id = orders.place(goldenOrder().body());

        await().untilAsserted(() -> assertThat(orders.read(id).get("orderItem"))
                .extracting(item ->
                        item.get("id").asString() + " " + item.get("state").asString())
                .containsExactly(
                        "ROI-001 completed",
                        "ROI-002 held",
                        "ROI-003 acknowledged",
                        "ROI-004 completed",
                        "ROI-005 completed",
                        "ROI-006 completed",
                        "ROI-007 completed"));

        inventory.restock("VLAN/EAST-07");
        letTimePassUntilCompleted(id);
    }

    @Test
    void asksForTheSameResourceByTheSameKeyWhenItTriesAgain() {
        inventory.exhaust("IPV6/EAST-RES");
        var id = orders.place(goldenOrder().body());
        await().untilAsserted(() ->
                assertThat(orders.read(id).at("/orderItem/2/state").asString()).isEqualTo("held"));

        inventory.restock("IPV6/EAST-RES");
        letTimePassUntilCompleted(id);

        assertThat(inventory.commands("reserve", id))
                .filteredOn(command -> command.get("key").asString().contains(":ROI-003:"))
                .extracting(command -> command.get("key").asString())
                .containsOnly(id + ":ROI-003:1:0", id + ":ROI-003:1:1");
    }

    @Test
    void holdsAnItemWhoseRuleCannotBeComputedAndNoOther() {
        var incomplete = orders.place(anOrder()
                .building("ROI-001", GPON_BEARER, Map.of("bearerSpeed", "1G"))
                .body());
        var complete = orders.place(bearerOrder().body());

        orders.awaitState(complete, "completed");
        var order = orders.awaitState(incomplete, "held");

        assertThat(order.at("/orderItem/0/waiting/on").asString()).isEqualTo("catalog");
        assertThat(order.at("/orderItem/0/waiting/code").asString()).isEqualTo("ruleNotComputable");
        assertThat(order.at("/orderItem/0/waiting/reason").asString())
                .startsWith("allocation of resource specification RS-OLT-PORT: ")
                .contains("item.oltArea");

        releaseWithPorts("'" + PORTS + "'");
        letTimePassUntilCompleted(incomplete);
    }

    @Test
    void holdsAnItemWhoseRuleAsksForTooMuch() {
        var release = releaseWithPorts("'a'" + ".replace('a', 'aaaaaaaaaa')".repeat(10));
        var pinned = bearerOrder().body().replace("\"catalogRelease\":1", "\"catalogRelease\":" + release);

        var order = orders.awaitState(orders.place(pinned), "held");

        assertThat(order.at("/orderItem/0/waiting/code").asString()).isEqualTo("ruleNotComputable");
        assertThat(order.at("/orderItem/0/waiting/reason").asString())
                .startsWith("allocation of resource specification RS-OLT-PORT: cannot compute ")
                .endsWith("a value may have 65536 characters and elements");
        assertThat(order.at("/orderItem/0/waiting/remedy").asString()).contains("a newer catalog release");

        releaseWithPorts(NAMED_BY_AREA);
        letTimePassUntilCompleted(order.get("id").asString());
    }

    /** The next release, as soon as it is in use. */
    private int releaseWithPorts(String pool) {
        var number = (int) catalog.current().orElseThrow().number() + 1;
        SampleCatalog.releaseTo(
                workspace, number, entry -> entry.id().equals("RS-OLT-PORT") ? withPool(entry, number, pool) : entry);
        await().until(() -> catalog.release(number).isPresent());
        return number;
    }

    private static Entry withPool(Entry entry, int number, String pool) {
        var content = new HashMap<>(entry.content());
        content.put("allocation", Map.of("kind", "pool", "pool", pool));
        return new Entry(entry.type(), entry.id(), "1." + number, content);
    }

    @Test
    void holdsAnItemWhoseResourceCannotBePutIntoUse() {
        inventory.lose("RS-OLT-PORT");

        var order = orders.awaitState(orders.place(bearerOrder().body()), "held");

        assertThat(order.at("/orderItem/0/waiting/on").asString()).isEqualTo("operations");
        assertThat(order.at("/orderItem/0/waiting/reason").asString())
                .contains("did not take " + PORTS + " into use", "unknownReservation, nobody reserved");
    }

    @Test
    void holdsOnlyTheItemForWhichTheInventoryRefusesWholeCalls() {
        inventory.goAway(true);
        var refused = orders.place(bearerOrder().body());
        var other = orders.place(bearerOrder().body());
        await().until(() -> inventory.turnedAway() > 1);
        inventory.refuseCallsHolding("\"%s:".formatted(refused));
        inventory.goAway(false);

        clock.passUntil(
                UNTIL_THE_NEXT_TRY,
                () -> orders.stateOf(other).equals("completed")
                        && orders.stateOf(refused).equals("held"));
        var waiting = orders.read(refused).at("/orderItem/0/waiting");
        assertThat(waiting.get("on").asString()).isEqualTo("resource inventory");
        assertThat(waiting.get("code").asString()).isEqualTo("commandNotTaken");
        assertThat(waiting.get("reason").asString()).startsWith("400").contains("must not be like this");
        assertThat(waiting.get("remedy").asString()).contains("sent again by itself");

        inventory.takeAllCalls();
        letTimePassUntilCompleted(refused);
    }

    @Test
    void holdsAnItemWhoseResourceTheInventoryRefusesToPutIntoUseAsItIsAsked() {
        inventory.refuseCallsHolding("\"activate\"");

        var order = orders.awaitState(orders.place(bearerOrder().body()), "held");

        var waiting = order.at("/orderItem/0/waiting");
        assertThat(waiting.get("on").asString()).isEqualTo("operations");
        assertThat(waiting.get("reason").asString()).contains(PORTS, "commandNotTaken: 400", "must not be like this");

        inventory.takeAllCalls();
        letTimePassUntilCompleted(order.get("id").asString());
    }

    @Test
    void waitsForAnInventoryThatIsAway() {
        inventory.goAway(true);
        var id = orders.place(bearerOrder().body());
        await().until(() -> inventory.turnedAway() > 0);
        assertThat(orders.stateOf(id)).isEqualTo("acknowledged");

        inventory.goAway(false);
        letTimePassUntilCompleted(id);
    }

    private void letTimePassUntilCompleted(String id) {
        clock.passUntil(UNTIL_THE_NEXT_TRY, () -> orders.stateOf(id).equals("completed"));
    }
}

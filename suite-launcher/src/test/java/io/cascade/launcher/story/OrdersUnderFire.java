package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.Suite;
import io.cascade.launcher.suite.SuiteSetup;
import io.cascade.launcher.suite.TimeScale;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A suite of processes with orders under way while somebody kills its members. */
record OrdersUnderFire(Suite suite, SuiteClient client, Channel channel) implements AutoCloseable {

    static final Duration PATIENCE = Duration.ofMinutes(4);

    /** The 37 hours of an order take some 45 seconds, so that there is work open whenever somebody dies. */
    private static final TimeScale SLOW = new TimeScale(2960);

    static OrdersUnderFire start(SuiteSetup setup) {
        return start(setup, SLOW);
    }

    static OrdersUnderFire start(SuiteSetup setup, TimeScale timeScale) {
        Suite suite = setup.timeScale(timeScale).start();
        try {
            var client = suite.addresses().client();
            new FirstLoad(suite.home().sampleDataMarker(), client).loadOnce();
            var channel = new Channel(client);
            channel.awaitOffering("PO-SF200H");
            return new OrdersUnderFire(suite, client, channel);
        } catch (RuntimeException | AssertionError failure) {
            suite.close();
            throw failure;
        }
    }

    /** Places so many orders, kills one victim after every seventh, and sees that each order is built exactly once. */
    void completeExactlyOnceThoughEachDies(String estate, int count, List<String> victims) {
        var orders = channel.newEstate(estate, count);
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.add(placeThoughSomebodyMayBeDead(orders.get(i), estate + "-" + i));
            if (i % 7 == 6 && i / 7 < victims.size()) {
                killInTheMiddleOfWork(victims.get(i / 7), ids);
            }
        }
        victims.forEach(victim -> suite.awaitReady(victim, Duration.ofMinutes(2)));

        ids.forEach(id -> channel.await(id, "completed", PATIENCE));

        assertThat(new HashSet<>(ids)).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertBuiltExactlyOnce(ids.get(i), orders.get(i));
        }
    }

    /**
     * Has one thing happen after the other, each while so many further orders are under way, and sees that every order is
     * built exactly once, soon after the last trouble that it met: some meet those that follow their own, too.
     */
    void completeExactlyOnceThough(String estate, int count, List<Runnable> troubles, Duration patience) {
        awaitEverybody();
        var orders = channel.newEstate(estate, count * troubles.size());
        var ids = new ArrayList<String>();
        var met = new ArrayList<Trouble>();
        for (var trouble : troubles) {
            awaitEverybody();
            var placed = new ArrayList<String>();
            for (int i = ids.size(); placed.size() < count; i++) {
                placed.add(placeThoughSomebodyMayBeDead(orders.get(i), estate + "-" + i));
            }
            ids.addAll(placed);
            awaitWorkUnderWay(placed);
            var begin = Instant.now();
            trouble.run();
            met.add(new Trouble(begin, Instant.now()));
        }
        ids.forEach(id -> await("order %s is completed after %s".formatted(id, estate))
                .atMost(patience)
                .ignoreExceptions()
                .until(() -> channel.stateOf(id).equals("completed")));
        awaitEverybody();
        for (int i = 0; i < ids.size(); i++) {
            assertCompletedSoonAfterwards(ids.get(i), met.subList(i / count, met.size()), patience);
            assertBuiltExactlyOnce(ids.get(i), orders.get(i));
        }
    }

    /** @param possible its own trouble and those that followed */
    private void assertCompletedSoonAfterwards(String id, List<Trouble> possible, Duration patience) {
        var completion = Instant.parse(channel.order(id).get("completionDate").asString());
        var last = possible.stream()
                .filter(trouble -> trouble.begin().isBefore(completion))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new AssertionError("order %s was completed before its trouble".formatted(id)));
        assertThat(completion).as("completion of %s", id).isBefore(last.end().plus(patience));
    }

    private record Trouble(Instant begin, Instant end) {}

    /** Connections to a database that was away come back within seconds, not at once. */
    private void awaitEverybody() {
        var pages = Map.of(
                client.com(), Paths.PRODUCT_ORDER,
                client.som(), Paths.SERVICE_ORDER,
                client.rom(), Paths.RESOURCE_ORDER,
                client.inventory(), Paths.PRODUCT,
                client.catalog(), Paths.PRODUCT_CATALOG + "productSpecification");
        await("everybody answers again")
                .atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> pages.entrySet().stream()
                        .allMatch(page ->
                                page.getKey().get(page.getValue() + "?limit=1").status() < 300));
    }

    @Override
    public void close() {
        suite.close();
    }

    private void killInTheMiddleOfWork(String victim, List<String> ids) {
        awaitWorkUnderWay(ids);
        suite.kill(victim);
    }

    private void awaitWorkUnderWay(List<String> ids) {
        await("the network has work of some order")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> ids.stream().anyMatch(id -> channel.stateOf(id).equals("inProgress")));
    }

    /** A channel that gets no answer asks again with the same key. */
    private String placeThoughSomebodyMayBeDead(JsonNode order, String key) {
        var placed = new ArrayList<String>();
        await("COM takes an order")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> {
                    placed.add(channel.place(order, Map.of("Idempotency-Key", key)));
                    return true;
                });
        return placed.getFirst();
    }

    private void assertBuiltExactlyOnce(String id, JsonNode order) {
        var customer = order.at("/relatedParty/0/id").asString();
        assertThat(channel.productsOf(customer)).as("products of %s", customer).hasSize(1);
        assertThat(channel.billingOf(id)).as("billing of %s", id).hasSize(1);
        await().untilAsserted(() -> assertThat(channel.messagesAbout(id))
                .as("messages about %s", id)
                .hasSize(1));
        assertThat(Channel.list(client.som().get(Paths.SERVICE_ORDER + "?externalReference.id=" + id)))
                .as("service orders of %s", id)
                .hasSize(1);
        var serviceOrder = channel.serviceOrderOf(id).get("id").asString();
        assertThat(Channel.list(client.rom().get(Paths.RESOURCE_ORDER + "?externalReference.id=" + serviceOrder)))
                .as("resource orders of %s", id)
                .hasSize(1);
    }
}

package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static io.cascade.tmf.common.OrderStateType.IN_PROGRESS;
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
import java.util.List;
import java.util.Map;

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
        var forms = channel.newEstate(estate, count);
        var orders = new ArrayList<PlacedOrder>();
        for (int i = 0; i < count; i++) {
            orders.add(placeThoughSomebodyMayBeDead(forms.get(i), estate + "-" + i));
            if (i % 7 == 6 && i / 7 < victims.size()) {
                killInTheMiddleOfWork(victims.get(i / 7), orders);
            }
        }
        victims.forEach(victim -> suite.awaitReady(victim, Duration.ofMinutes(2)));

        orders.forEach(order -> order.becomes(COMPLETED, PATIENCE));

        assertThat(orders).extracting(PlacedOrder::id).hasSize(count).doesNotHaveDuplicates();
        for (int i = 0; i < count; i++) {
            assertBuiltExactlyOnce(orders.get(i), forms.get(i));
        }
    }

    /**
     * Has one thing happen after the other, each while so many further orders are under way, and sees that every order is
     * built exactly once, soon after the last trouble that it met: some meet those that follow their own, too.
     */
    void completeExactlyOnceThough(String estate, int count, List<Runnable> troubles, Duration patience) {
        awaitEverybody();
        var forms = channel.newEstate(estate, count * troubles.size());
        var orders = new ArrayList<PlacedOrder>();
        var met = new ArrayList<Trouble>();
        for (var trouble : troubles) {
            awaitEverybody();
            var placed = new ArrayList<PlacedOrder>();
            for (int i = orders.size(); placed.size() < count; i++) {
                placed.add(placeThoughSomebodyMayBeDead(forms.get(i), estate + "-" + i));
            }
            orders.addAll(placed);
            awaitWorkUnderWay(placed);
            var begin = Instant.now();
            trouble.run();
            met.add(new Trouble(begin, Instant.now()));
        }
        orders.forEach(order -> await("order %s is completed after %s".formatted(order.id(), estate))
                .atMost(patience)
                .ignoreExceptions()
                .until(() -> order.state() == COMPLETED));
        awaitEverybody();
        for (int i = 0; i < orders.size(); i++) {
            assertCompletedSoonAfterwards(orders.get(i), met.subList(i / count, met.size()), patience);
            assertBuiltExactlyOnce(orders.get(i), forms.get(i));
        }
    }

    /** @param possible its own trouble and those that followed */
    private void assertCompletedSoonAfterwards(PlacedOrder order, List<Trouble> possible, Duration patience) {
        var completion = order.seen().completion();
        var last = possible.stream()
                .filter(trouble -> trouble.begin().isBefore(completion))
                .reduce((earlier, later) -> later)
                .orElseThrow(
                        () -> new AssertionError("order %s was completed before its trouble".formatted(order.id())));
        assertThat(completion)
                .as("completion of %s", order.id())
                .isBefore(last.end().plus(patience));
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

    private void killInTheMiddleOfWork(String victim, List<PlacedOrder> orders) {
        awaitWorkUnderWay(orders);
        suite.kill(victim);
    }

    private void awaitWorkUnderWay(List<PlacedOrder> orders) {
        await("the network has work of some order")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> orders.stream().anyMatch(order -> order.state() == IN_PROGRESS));
    }

    /** A channel that gets no answer asks again with the same key. */
    private PlacedOrder placeThoughSomebodyMayBeDead(OrderForm form, String key) {
        var placed = new ArrayList<PlacedOrder>();
        await("COM takes an order")
                .atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> {
                    placed.add(channel.placeOnce(key, form));
                    return true;
                });
        return placed.getFirst();
    }

    private void assertBuiltExactlyOnce(PlacedOrder order, OrderForm form) {
        var customer = form.customer();
        var id = order.id();
        assertThat(channel.productsOf(customer)).as("products of %s", customer).hasSize(1);
        assertThat(order.bills()).as("billing of %s", id).hasSize(1);
        await().untilAsserted(() ->
                assertThat(order.messages()).as("messages about %s", id).hasSize(1));
        assertThat(order.serviceOrders()).as("service orders of %s", id).hasSize(1);
        assertThat(order.resourceOrders()).as("resource orders of %s", id).hasSize(1);
    }
}

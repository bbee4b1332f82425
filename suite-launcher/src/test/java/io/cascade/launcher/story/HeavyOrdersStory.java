package io.cascade.launcher.story;

import static io.cascade.tmf.common.OrderStateType.COMPLETED;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.Service;
import io.cascade.launcher.suite.Suite;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many heavy orders that have waited for the same thing go on together, in services with the heap of a small machine. */
class HeavyOrdersStory {

    private static final int LARGE = 80;
    private static final int BULKS = 12;
    private static final int LINES = 60;

    private static Suite suite;
    private static Channel channel;

    @BeforeAll
    static void startTheSuite() {
        suite = Suite.throwAway().start();
        var client = suite.addresses().client();
        new FirstLoad(suite.home().sampleDataMarker(), client).loadOnce();
        channel = new Channel(client);
        channel.awaitOffering("PO-SF200H");
    }

    @AfterAll
    static void stopTheSuite() {
        suite.close();
    }

    @Test
    void ordersOfTheLargestBodyEndNobody() {
        var orders = channel.newEstate("large", LARGE).stream()
                .map(LargeOrders::filledUp)
                .toList();

        allCompleteAfterWaitingForTheInventory(orders);
    }

    @Test
    void ordersOfManyItemsEndNobody() {
        var lines = channel.newEstate("bulk", BULKS * LINES);
        var orders = new ArrayList<OrderForm>();
        for (int i = 0; i < BULKS; i++) {
            orders.add(LargeOrders.bulk(lines.subList(i * LINES, (i + 1) * LINES)));
        }

        allCompleteAfterWaitingForTheInventory(orders);
    }

    private static void allCompleteAfterWaitingForTheInventory(List<OrderForm> forms) {
        var processes = running();
        suite.stop(Service.INVENTORY.module());
        var orders = forms.stream().map(channel::place).toList();
        suite.start(Service.INVENTORY.module());

        orders.forEach(order -> order.becomes(COMPLETED, Duration.ofMinutes(6)));

        assertThat(running()).isEqualTo(processes);
    }

    /** Whoever is not restarted on purpose. */
    private static Map<Service, Long> running() {
        return Stream.of(Service.COM, Service.SOM, Service.ROM)
                .collect(Collectors.toMap(service -> service, service -> suite.pid(service.module())));
    }
}

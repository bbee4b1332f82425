package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.launcher.client.Paths;
import io.cascade.launcher.client.SuiteClient;
import io.cascade.launcher.home.Ports;
import io.cascade.launcher.sampledata.FirstLoad;
import io.cascade.launcher.suite.Suite;
import io.cascade.launcher.suite.TimeScale;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Everything as processes, and somebody who kills them: no order is lost, none is built or billed twice. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SurvivalStory {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ORDERS = 50;

    /** The 37 hours of an order take some 45 seconds, so that there is work open whenever somebody dies. */
    private static final TimeScale SLOW = new TimeScale(2960);

    private static final List<String> VICTIMS = List.of(
            "com-service",
            "som-service",
            "rom-service",
            "inventory-service",
            "catalog-service",
            Ports.POSTGRESQL,
            Ports.KAFKA);

    private static Suite suite;
    private static SuiteClient client;
    private static Channel channel;

    @BeforeAll
    static void startTheSuite() {
        suite = Suite.throwAway().timeScale(SLOW).start();
        client = SuiteClient.of(suite.addresses());
        new FirstLoad(suite.home().sampleDataMarker(), client).loadOnce();
        channel = new Channel(client);
        channel.awaitOffering("PO-SF200H");
    }

    @AfterAll
    static void stopTheSuite() {
        suite.close();
    }

    @Test
    @Order(1)
    void everyPartDiesOnceInTheMiddleOfFiftyOrdersAndAllComplete() {
        var orders = channel.newEstate("survival", ORDERS);
        var ids = new ArrayList<String>();
        for (int i = 0; i < ORDERS; i++) {
            ids.add(placeThoughSomebodyMayBeDead(orders.get(i), "survival-" + i));
            if (i % 7 == 6 && i / 7 < VICTIMS.size()) {
                killInTheMiddleOfWork(VICTIMS.get(i / 7), ids);
            }
        }
        VICTIMS.forEach(victim -> suite.awaitReady(victim, Duration.ofMinutes(1)));

        ids.forEach(id -> channel.await(id, "completed", PATIENCE));

        assertThat(new HashSet<>(ids)).hasSize(ORDERS);
        for (int i = 0; i < ORDERS; i++) {
            assertBuiltExactlyOnce(ids.get(i), orders.get(i));
        }
    }

    @Test
    @Order(2)
    void ordersCompleteWhileTheCatalogIsDownThoughEveryoneElseRestarted() {
        var orders = channel.newEstate("no-catalog", 3);
        suite.stop("catalog-service");
        for (var service : List.of("com-service", "som-service", "rom-service")) {
            suite.stop(service);
            suite.start(service);
        }

        var ids = orders.stream().map(order -> channel.place(order)).toList();

        ids.forEach(id -> channel.await(id, "completed", PATIENCE));
        suite.start("catalog-service");
    }

    private static void killInTheMiddleOfWork(String victim, List<String> ids) {
        await("the network has work of some order")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> ids.stream().anyMatch(id -> channel.stateOf(id).equals("inProgress")));
        suite.kill(victim);
    }

    /** A channel that gets no answer asks again with the same key. */
    private static String placeThoughSomebodyMayBeDead(JsonNode order, String key) {
        var placed = new ArrayList<String>();
        await("COM takes an order")
                .atMost(Duration.ofMinutes(1))
                .ignoreExceptions()
                .until(() -> {
                    placed.add(channel.place(order, Map.of("Idempotency-Key", key)));
                    return true;
                });
        return placed.getFirst();
    }

    private static void assertBuiltExactlyOnce(String id, JsonNode order) {
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

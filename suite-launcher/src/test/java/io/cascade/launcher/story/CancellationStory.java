package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.client.Endpoint;
import io.cascade.client.Paths;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.suite.OneJvmSuite;
import io.cascade.launcher.whole.WholeSuite;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a channel takes back, and what is lost on its way down: on all three layers, and on none of them for ever. */
@WholeSuite
class CancellationStory {

    private static SuiteClient client;
    private static Channel channel;

    @BeforeAll
    static void findTheSuiteRunning(OneJvmSuite running) {
        client = running.addresses().client();
        channel = new Channel(client);
    }

    @Test
    void anOrderOfWhichTheNetworkWasToldNothingIsCancelledOnAllThreeLayers() {
        var order = orderWithoutResources("cancelled");
        var id = waitingForResources(order);
        var serviceOrder = channel.serviceOrderOf(id).get("id").asString();
        var resourceOrder = channel.resourceOrderOf(id).get("id").asString();
        assertThat(servicesOf(order)).as("reserved services").hasSize(3);

        var task = cancel(client.com(), Paths.CANCEL_PRODUCT_ORDER, "productOrder", id);

        channel.await(id, "cancelled");
        assertThat(stateOf(client.com(), task)).isEqualTo("done");
        assertThat(stateOf(client.som(), Paths.SERVICE_ORDER + "/" + serviceOrder))
                .isEqualTo("cancelled");
        assertThat(stateOf(client.rom(), Paths.RESOURCE_ORDER + "/" + resourceOrder))
                .isEqualTo("cancelled");
        assertThat(servicesOf(order)).isEmpty();

        restock("cancelled");
        channel.await(channel.place(order), "completed");
    }

    @Test
    void anOrderOfWhichTheNetworkWasToldGoesOn() {
        var order = channel.newEstate("too-late", 1).getFirst();
        channel.script(Map.of("id", "lying-once", "adapter", "bng", "behaviour", "lie", "times", 1));
        var id = channel.place(order);
        channel.await(id, "held");

        var task = cancel(client.com(), Paths.CANCEL_PRODUCT_ORDER, "productOrder", id);

        await().until(() -> stateOf(client.com(), task).equals("terminatedWithError"));
        assertThat(client.com().get(task).expect(200).json().get("message").asString())
                .contains("built already");
        var held = channel.await(id, "held");
        assertThat(held.at("/productOrderItem/0/waiting/code").asString()).isEqualTo("readBackDiffers");
    }

    @Test
    void whatIsCancelledBelowHoldsItsOrderUntilItIsOrderedAgain() {
        var order = orderWithoutResources("lost-below");
        var id = waitingForResources(order);
        var lost = channel.serviceOrderOf(id).get("id").asString();

        cancel(client.som(), Paths.CANCEL_SERVICE_ORDER, "serviceOrder", lost);

        await().untilAsserted(() -> {
            var waiting = channel.order(id).at("/productOrderItem/0/waiting");
            assertThat(waiting.path("code").asString("")).isEqualTo("endedBelow");
            assertThat(waiting.get("reason").asString()).contains(lost, "cancelled");
        });
        assertThat(channel.stateOf(id)).isEqualTo("held");

        restock("lost-below");
        retryWhatIsSetAside(id);

        channel.await(id, "completed");
        assertThat(servicesOf(order))
                .hasSize(3)
                .allMatch(service -> service.get("state").asString().equals("active"));
        assertThat(channel.productsOf(customerOf(order))).hasSize(1);
    }

    /** An estate of one line of which somebody else has the port and the router. */
    private static JsonNode orderWithoutResources(String estate) {
        var order = channel.newEstate(estate, 1).getFirst();
        command("reserve", estate);
        return order;
    }

    private static void restock(String estate) {
        command("release", estate);
    }

    private static void command(String action, String estate) {
        var commands = new Estate(estate, 1)
                .pools().keySet().stream()
                        .filter(pool -> pool.startsWith("OLT-PORT/") || pool.startsWith("CPE/"))
                        .map(pool -> Map.of(
                                "key",
                                "somebody else/" + pool,
                                "action",
                                action,
                                "correlationId",
                                "story",
                                "kind",
                                "pool",
                                "resourceSpecification",
                                pool.startsWith("CPE/") ? "RS-ONT" : "RS-OLT-PORT",
                                "pool",
                                pool))
                        .toList();
        var verdicts = client.inventory()
                .post(Paths.RESOURCE_COMMAND, Map.of("command", commands))
                .expect(200)
                .json()
                .get("verdict");
        assertThat(verdicts)
                .hasSize(2)
                .allMatch(verdict -> verdict.get("outcome").asString().equals("done"));
    }

    private static String waitingForResources(JsonNode order) {
        var id = channel.place(order);
        await("waits for a port")
                .ignoreExceptions()
                .until(() -> channel.order(id)
                        .at("/productOrderItem/0/waiting/code")
                        .asString("")
                        .equals("poolExhausted"));
        return id;
    }

    /** @return the path of the task */
    private static String cancel(Endpoint layer, String tasks, String order, String id) {
        return layer.post(tasks, Map.of(order, Map.of("id", id)))
                .expect(201)
                .json()
                .get("href")
                .asString();
    }

    private static void retryWhatIsSetAside(String orderId) {
        var work = Channel.list(client.com().get(Paths.SET_ASIDE_WORK)).stream()
                .filter(one -> one.toString().contains(orderId))
                .toList();
        assertThat(work).hasSize(1);
        var retry = Paths.SET_ASIDE_WORK + "/" + work.getFirst().get("id").asString() + "/retry";
        client.com().post(retry, Map.of()).expect(200, 202, 204);
    }

    private static String stateOf(Endpoint layer, String path) {
        return layer.get(path).expect(200).json().get("state").asString();
    }

    private static List<JsonNode> servicesOf(JsonNode order) {
        return Channel.list(client.inventory().get(Paths.SERVICE + "?relatedParty.id=" + customerOf(order)));
    }

    private static String customerOf(JsonNode order) {
        return order.at("/relatedParty/0/id").asString();
    }
}

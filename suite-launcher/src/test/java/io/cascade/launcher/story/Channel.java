package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.client.Paths;
import io.cascade.client.Reply;
import io.cascade.client.SuiteClient;
import io.cascade.launcher.estate.Estate;
import io.cascade.launcher.estate.EstateOffering;
import io.cascade.launcher.estate.EstateOrders;
import io.cascade.launcher.sampledata.SampleFiles;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a channel does with the suite: it posts orders, reads them, and looks at what became of them. */
final class Channel {

    private final SuiteClient suite;

    Channel(SuiteClient suite) {
        this.suite = suite;
    }

    /** A sample order for another customer at another place. */
    static ObjectNode sample(String file, String customer, String place) {
        var order = (ObjectNode) SampleFiles.shipped().read("orders/" + file).deepCopy();
        ((ObjectNode) order.at("/relatedParty/0")).put("id", customer);
        order.findParents("role").stream()
                .filter(node -> "installationAddress".equals(node.path("role").asString()))
                .forEach(node -> ((ObjectNode) node).put("id", place));
        return order;
    }

    static ObjectNode golden(String customer, String place) {
        return sample("golden.json", customer, place);
    }

    String place(JsonNode order) {
        return place(order, Map.of());
    }

    String place(JsonNode order, Map<String, String> headers) {
        return post(order, headers).expect(201).json().get("id").asString();
    }

    Reply post(JsonNode order, Map<String, String> headers) {
        return suite.com().post(Paths.PRODUCT_ORDER, order, headers);
    }

    JsonNode order(String id) {
        return suite.com().get(Paths.PRODUCT_ORDER + "/" + id).expect(200).json();
    }

    String stateOf(String id) {
        return order(id).get("state").asString();
    }

    JsonNode await(String id, String state) {
        return await(id, state, Duration.ofSeconds(60));
    }

    JsonNode await(String id, String state, Duration patience) {
        Awaitility.await("order %s is %s".formatted(id, state))
                .atMost(patience)
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(stateOf(id)).isEqualTo(state));
        return order(id);
    }

    JsonNode serviceOrderOf(String productOrder) {
        return only(suite.som().get(Paths.SERVICE_ORDER + "?externalReference.id=" + productOrder));
    }

    JsonNode resourceOrderOf(String productOrder) {
        var serviceOrder = serviceOrderOf(productOrder).get("id").asString();
        return only(suite.rom().get(Paths.RESOURCE_ORDER + "?externalReference.id=" + serviceOrder));
    }

    /** The catalog release by which an order was decomposed, as each layer says. */
    long releaseOf(String productOrder) {
        var release = order(productOrder)
                .at("/productOrderItem/0/decomposition/0/catalogRelease")
                .asLong();
        assertThat(List.of(
                        serviceOrderOf(productOrder).get("catalogRelease").asLong(),
                        resourceOrderOf(productOrder).get("catalogRelease").asLong()))
                .containsOnly(release);
        return release;
    }

    String wifiFeaturesOf(String productOrder) {
        return serviceOrderOf(productOrder)
                .get("serviceOrderItem")
                .valueStream()
                .flatMap(item -> item.at("/service/serviceCharacteristic").valueStream())
                .filter(characteristic -> characteristic.get("name").asString().equals("features"))
                .map(characteristic -> characteristic.get("value").asString())
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> productsOf(String customer) {
        return list(suite.inventory().get(Paths.PRODUCT + "?relatedParty.id=" + customer));
    }

    List<JsonNode> billingOf(String productOrder) {
        return list(suite.simulator().get(Paths.BILLING_ACTIVATIONS + "?productOrderId=" + productOrder));
    }

    List<JsonNode> messagesAbout(String productOrder) {
        return list(suite.simulator().get(Paths.NOTIFICATIONS + "?productOrderId=" + productOrder));
    }

    JsonNode pool(String id) {
        return suite.inventory().get(Paths.RESOURCE_POOL + "/" + id).expect(200).json();
    }

    /** Opens exchanges, addresses and customers for so many lines, and an offering that only they can order. */
    List<JsonNode> newEstate(String name, int lines) {
        var estate = new Estate(name, lines);
        estate.open(suite);
        var offering = new EstateOffering(suite.catalog(), name);
        offering.publish(estate.routerModels());
        awaitOffering(offering.offering());
        var orders = new EstateOrders(
                SampleFiles.shipped().read("orders/golden.json"),
                estate,
                offering.offering(),
                offering.specification());
        return IntStream.range(0, lines)
                .mapToObj(line -> orders.forLine(line, "story"))
                .toList();
    }

    /** A release travels to the services by its topic: it is there when an order for it is no longer unknown. */
    void awaitOffering(String offering) {
        var probe = golden("CUST-PROBE", "ADDR-42-FIBRE-LANE");
        ((ObjectNode) probe.at("/productOrderItem/0/productOffering")).put("id", offering);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(reasonsOf(await(place(probe), "rejected"))).doesNotContain("unknownOffering"));
    }

    static List<String> reasonsOf(JsonNode order) {
        return order.path("productOrderErrorMessage")
                .valueStream()
                .map(reason -> reason.get("code").asString())
                .toList();
    }

    void script(Map<String, Object> script) {
        suite.simulator().put("/scripts", script).expect(200, 201, 204);
    }

    private static JsonNode only(Reply reply) {
        var found = list(reply);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static List<JsonNode> list(Reply reply) {
        return reply.expect(200, 206).json().valueStream().toList();
    }
}

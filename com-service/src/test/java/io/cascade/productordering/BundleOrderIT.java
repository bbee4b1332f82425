package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.OrderApi;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Broadband and streaming on one bill. */
@ProductOrderingTest
class BundleOrderIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Test
    void decomposesEachPartIntoServicesOfItsOwn() {
        var order = orders.awaitState(orders.place(Requests.broadbandAndStreaming()), "inProgress");

        assertThat(order.at("/productOrderItem/0").has("decomposition")).isFalse();
        assertThat(part(order, 0).get("decomposition"))
                .extracting(trace -> trace.get("childItem").asString())
                .containsExactly("SOI-001", "SOI-002", "SOI-003");
        assertThat(part(order, 1).get("decomposition"))
                .extracting(trace -> trace.get("childItem").asString())
                .containsExactly("SOI-004");
    }

    @Test
    void completesWithItsPartsAndWritesAProductForEachAndForItself() {
        var id = orders.place(Requests.broadbandAndStreaming());
        orders.awaitState(id, "inProgress");

        som.completes(id, "SOI-001", "SOI-002", "SOI-003", "SOI-004");

        orders.awaitState(id, "completed");
        assertThat(farSide.received(FarSide.PRODUCTS, id).stream()
                        .flatMap(request -> StreamSupport.stream(
                                Json.mapper()
                                        .readTree(request.body())
                                        .get("command")
                                        .spliterator(),
                                false))
                        .map(command -> command.get("product"))
                        .map(product -> "%s %s"
                                .formatted(
                                        product.get("name").asString(),
                                        product.get("isBundle").asBoolean())))
                .containsExactlyInAnyOrder("Broadband 100 false", "Streaming false", "Broadband 100 + Streaming true");
        await().until(() -> farSide.received(FarSide.NOTIFICATIONS, id).size() == 1);
        assertThat(farSide.received(FarSide.NOTIFICATIONS, id).getFirst().body())
                .contains("Broadband 100 + Streaming is active now.");
    }

    @Test
    void deliversOnePartWhileTheOtherIsHeld() {
        var id = orders.place(Requests.broadbandAndStreaming());
        orders.awaitState(id, "inProgress");

        som.holds(id, "SOI-004");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");

        await().untilAsserted(() -> {
            var order = orders.read(id);
            assertThat(part(order, 0).get("state").asString()).isEqualTo("completed");
            assertThat(part(order, 1).get("state").asString()).isEqualTo("held");
            assertThat(order.get("state").asString()).isEqualTo("held");
        });
        som.completes(id, "SOI-004");
        orders.awaitState(id, "completed");
    }

    @Test
    void refusesABundleWithAPartThatIsNone() {
        var body = Requests.broadbandAndStreaming().replace("\"PO-OTT-STREAM\"", "\"PO-DATA-BOOST\"");

        var order = orders.awaitState(orders.place(body), "rejected");

        assertThat(order.get("productOrderErrorMessage"))
                .extracting(reason -> reason.get("code").asString())
                .contains("notInBundle");
        assertThat(part(order, 0).get("state").asString()).isEqualTo("rejected");
    }

    private static JsonNode part(JsonNode order, int number) {
        return order.at("/productOrderItem/0/productOrderItem/" + number);
    }
}

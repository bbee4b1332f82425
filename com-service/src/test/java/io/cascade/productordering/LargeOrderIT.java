package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

/** An order of so many lines that their names fit into no message. */
@ProductOrderingTest
class LargeOrderIT {

    private static final int LINES = 100;
    private static final int SERVICES_OF_A_LINE = 3;

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Test
    void tellsItsCustomerInAMessageThatFits() {
        var id = orders.place(orderOf(LINES));
        orders.awaitState(id, "inProgress");

        som.completes(
                id,
                IntStream.rangeClosed(1, LINES * SERVICES_OF_A_LINE)
                        .mapToObj("SOI-%03d"::formatted)
                        .toArray(String[]::new));

        orders.awaitState(id, "completed");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(farSide.received(FarSide.NOTIFICATIONS, id))
                        .isNotEmpty()
                        .extracting(FarSide::messageIn)
                        .allSatisfy(message -> assertThat(message)
                                .hasSizeLessThan(2_000)
                                .startsWith("SuperFibre 200 Home, ")
                                .endsWith(" and 92 more are active now.")));
    }

    private static String orderOf(int lines) {
        var order = (ObjectNode) Json.mapper().readTree(Requests.golden());
        var line = order.at("/productOrderItem/0");
        var items = order.putArray("productOrderItem");
        for (int i = 1; i <= lines; i++) {
            var item = (ObjectNode) line.deepCopy();
            item.put("id", String.valueOf(i));
            ((ObjectNode) item.at("/product/place/0")).put("id", "ADDR-" + UUID.randomUUID());
            items.add(item);
        }
        return Json.write(order);
    }
}

package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BillingAndNotificationIT {

    static RunningSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = RunningSimulator.with();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    @Test
    void activatesBillingOnceForEachKey() {
        String body = """
                {"key":"B-1","productOrderId":"PO-1","productOrderItemId":"1","productId":"P-1","customerId":"CUST-4821",
                 "price":[{"priceType":"recurring","value":89.00}],"correlationId":"corr-1"}""";

        var first = simulator.post("/billing/activations", body);
        var second = simulator.post("/billing/activations", body.replace("89.00", "1.00"));

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.body().path("price")).isEqualTo(first.body().path("price"));
        var log = simulator.get("/billing/activations?productOrderId=PO-1").body();
        assertThat(log.size()).isEqualTo(1);
        assertThat(log.get(0).path("received").asInt()).isEqualTo(2);
        assertThat(log.get(0).path("correlationId").asString()).isEqualTo("corr-1");
        assertThat(simulator.get("/billing/activations?productOrderId=PO-0").body())
                .isEmpty();
    }

    @Test
    void sendsOneNotificationForEachKey() {
        String body =
                "{\"key\":\"N-1\",\"customerId\":\"CUST-4821\",\"message\":\"Active\",\"productOrderId\":\"PO-1\"}";

        var first = simulator.post("/notifications", body, Map.of("X-Correlation-Id", "corr-2"));
        var second = simulator.post("/notifications", body);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(200);
        var log = simulator.get("/notifications?productOrderId=PO-1").body();
        assertThat(log.size()).isEqualTo(1);
        assertThat(log.get(0).path("received").asInt()).isEqualTo(2);
        assertThat(log.get(0).path("correlationId").asString()).isEqualTo("corr-2");
    }
}

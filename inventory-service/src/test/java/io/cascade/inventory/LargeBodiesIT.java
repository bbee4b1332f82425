package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.platform.json.Json;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** Bodies as large as they may be, and larger. */
@CascadeServiceTest
class LargeBodiesIT {

    private static final String PRODUCTS = "/tmf-api/productInventory/v4/product";

    @Autowired
    RestTestClient http;

    @Autowired
    TestWorkspace workspace;

    @Test
    void whatMayBePostedIsAlsoTold() {
        try (var events = new EventTopic(workspace, "tmf.product.v1")) {
            var answer = http.post()
                    .uri(PRODUCTS)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(productWith(4))
                    .exchange()
                    .expectStatus()
                    .isCreated()
                    .returnResult(String.class);
            var id = Json.mapper().readTree(answer.getResponseBody()).get("id").asString();

            assertThat(events.await(id, 1).getFirst().resource().get("remark3").asString())
                    .hasSize(240_000);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a key"})
    void whatIsLargerIsRefused(String key) {
        var request = http.post().uri(PRODUCTS).contentType(MediaType.APPLICATION_JSON);
        if (!key.isEmpty()) {
            request = request.header("Idempotency-Key", key + UUID.randomUUID());
        }
        var answer = request.body(productWith(5)).exchange().returnResult(String.class);

        assertThat(answer.getStatus().value()).isEqualTo(413);
        assertThat(answer.getResponseBody()).contains("tooLarge");
    }

    private static String productWith(int remarks) {
        var body = Json.mapper().createObjectNode().put("status", "created");
        for (int i = 0; i < remarks; i++) {
            body.put("remark" + i, "r".repeat(240_000));
        }
        return body.toString();
    }
}

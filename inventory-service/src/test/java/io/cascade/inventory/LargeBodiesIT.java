package io.cascade.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.json.Json;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.EventTopic;
import io.cascade.testing.TestWorkspace;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
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

    @LocalServerPort
    int port;

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

    @Test
    void whatIsLargerIsRefusedThoughItDoesNotSayHowLargeItIs() throws Exception {
        var body = HttpRequest.BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream(productWith(5).getBytes(StandardCharsets.UTF_8)));

        assertThat(post(PRODUCTS, "application/json", body))
                .contains("413", "a body may have at most 1048576 bytes: this one has more");
    }

    @ParameterizedTest
    @ValueSource(strings = {PRODUCTS, "/tmf-api/productInventory/v4/hub", "/actuator/health", "/nowhere", "/"})
    void noAddressAndNoMediaTypeIsWithoutBounds(String address) throws Exception {
        for (var type : List.of("application/json", "application/x-www-form-urlencoded", "text/plain", "image/png")) {
            var body = HttpRequest.BodyPublishers.ofString("x=" + "y".repeat(2 * 1024 * 1024));
            assertThat(post(address, type, body)).as(type).contains("413", "tooLarge");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PRODUCTS,
                "/tmf-api/resourceInventoryManagement/v4/resourcePool",
                "/tmf-api/resourceInventoryManagement/v4/resourceCommand",
                "/tmf-api/productInventory/v4/productCommand"
            })
    void manyEmptyObjectsAreRefusedBeforeAnythingIsMadeOfThem(String address) throws Exception {
        var nested = "[" + "{},".repeat(9_000) + "{}]";
        var body = HttpRequest.BodyPublishers.ofString("{\"a\":[" + (nested + ",").repeat(20) + nested + "]}");

        assertThat(post(address, "application/json", body)).contains("413", "tokens");
    }

    @Test
    void eachBoundIsNamedWithThePlaceThatBreaksIt() throws Exception {
        var tooMany = "{\"note\": [" + "1,".repeat(10_000) + "1]}";
        assertThat(post(PRODUCTS, "application/json", HttpRequest.BodyPublishers.ofString(tooMany)))
                .contains("400", "\"note\"", "must have at most 10000 elements, and has 10001");
        var deep = "{\"note\": " + "[".repeat(64) + "]".repeat(64) + "}";
        assertThat(post(PRODUCTS, "application/json", HttpRequest.BodyPublishers.ofString(deep)))
                .contains("400", "must lie within at most 64 arrays and objects, and lies in 65");
    }

    private String post(String address, String type, HttpRequest.BodyPublisher body) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .header("Content-Type", type)
                                .POST(body)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() + " " + answer.body();
    }

    private static String productWith(int remarks) {
        var body = Json.mapper().createObjectNode().put("status", "created");
        for (int i = 0; i < remarks; i++) {
            body.put("remark" + i, "r".repeat(240_000));
        }
        return body.toString();
    }
}

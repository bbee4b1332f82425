package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.platform.json.Json;
import io.cascade.testing.CascadeServiceTest;
import io.cascade.testing.StubServer;
import io.cascade.testing.StubServer.Answer;
import io.cascade.testing.TestWorkspace;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** A channel's view of customer order management, with the other services stubbed. */
@CascadeServiceTest
class GoldenOrderIT {

    private static final String ORDERS = "/tmf-api/productOrderingManagement/v4/productOrder";
    private static final StubServer FAR_SIDE = FarSide.friendly();

    @Autowired
    private RestTestClient rest;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private TestWorkspace workspace;

    @DynamicPropertySource
    static void farSide(DynamicPropertyRegistry properties) {
        for (var name : List.of("som", "inventory", "network")) {
            properties.add("cascade.%s.url".formatted(name), FAR_SIDE::url);
        }
    }

    @AfterAll
    static void stopFarSide() {
        FAR_SIDE.close();
    }

    @BeforeEach
    void releaseTheCatalog() {
        SampleCatalog.releaseTo(kafka, workspace);
        FAR_SIDE.on("POST", "/credit/checks", request -> Answer.ok("{\"verdict\":\"pass\"}"));
    }

    @Test
    void decomposesIntoExactlyThreeServiceItemsAndKeepsTheProof() {
        var id = place(SampleOrder.golden("CUST-1", "ADDR-1"));
        var order = awaitState(id, "inProgress");

        var traces = order.at("/productOrderItem/0/decomposition");
        assertThat(traces).hasSize(3);
        assertThat(traces)
                .extracting(trace -> trace.get("specification").asString())
                .containsExactly("CFS-INTERNET-ACCESS", "CFS-WIFI-MANAGEMENT", "CFS-CPE-MANAGEMENT");
        assertThat(traces.get(0).at("/result/downloadSpeed").asInt()).isEqualTo(200);
        assertThat(traces.get(0).at("/result/technology").asString()).isEqualTo("GPON");
        await().untilAsserted(() -> assertThat(serviceOrdersFor(id)).hasSize(1));
    }

    @Test
    void completesWhenItsServicesDoAndBillsAndNotifiesOnce() {
        var id = place(SampleOrder.golden("CUST-2", "ADDR-2"));
        awaitState(id, "inProgress");
        var progress = serviceOrderProgress(id, "SOI-001", "SOI-002", "SOI-003");
        kafka.send(progress);
        kafka.send(progress);

        var order = awaitState(id, "completed");

        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("completed");
        assertThat(order.at("/productOrderItem/0/waiting").isMissingNode()).isTrue();
        await().untilAsserted(() -> assertThat(FAR_SIDE.received("POST", "/notifications"))
                .filteredOn(request -> request.body().contains(id))
                .hasSize(1));
        assertThat(FAR_SIDE.received("POST", "/billing/activations"))
                .filteredOn(request -> request.body().contains(id))
                .hasSize(1);
    }

    @Test
    void refusesWithEveryReasonAtOnce() {
        FAR_SIDE.on("POST", "/credit/checks", request -> Answer.ok("{\"verdict\":\"fail\",\"reason\":\"arrears\"}"));
        var body = SampleOrder.golden("CUST-3", "ADDR-3").replace("HG8245H", "NO-SUCH-ROUTER");

        var order = awaitState(place(body), "rejected");

        assertThat(order.get("productOrderErrorMessage"))
                .extracting(reason -> reason.get("code").asString())
                .containsExactlyInAnyOrder("creditRefused", "illegalValue");
        assertThat(order.at("/productOrderErrorMessage/1/path").asString()).contains("routerModel");
    }

    @Test
    void letsOnlyOneOfTwoIdenticalOrdersThrough() {
        var first = place(SampleOrder.golden("CUST-4", "ADDR-4"));
        var second = place(SampleOrder.golden("CUST-4", "ADDR-4"));

        await().untilAsserted(() -> assertThat(List.of(stateOf(first), stateOf(second)))
                .containsExactlyInAnyOrder("inProgress", "rejected"));

        var refused = stateOf(first).equals("rejected") ? first : second;
        var accepted = refused.equals(first) ? second : first;
        assertThat(read(refused).at("/productOrderErrorMessage/0/reason").asString())
                .contains(accepted);
    }

    @Test
    void waitsForADepositAndGoesOnWhenItIsPaid() {
        FAR_SIDE.on("POST", "/credit/checks", request -> Answer.ok("""
                {"verdict":"depositRequired","deposit":{"amount":200,"unit":"AUD","payWithin":"PT48H"}}"""));
        var id = place(SampleOrder.golden("CUST-5", "ADDR-5"));
        var pending = awaitState(id, "pending");
        assertThat(pending.at("/productOrderItem/0/waiting/on").asString()).contains("CUST-5");
        assertThat(pending.at("/productOrderItem/0/waiting/until").isString()).isTrue();

        rest.patch()
                .uri(ORDERS + "/" + id)
                .contentType(MediaType.valueOf("application/merge-patch+json"))
                .body("{\"payment\":[{\"id\":\"PAY-1\",\"name\":\"deposit\"}]}")
                .exchange()
                .expectStatus()
                .isOk();

        awaitState(id, "inProgress");
    }

    @Test
    void givesTheSameOrderForTheSameIdempotencyKey() {
        var body = SampleOrder.golden("CUST-6", "ADDR-6");
        assertThat(place(body, "key-6")).isEqualTo(place(body, "key-6"));
        rest.post()
                .uri(ORDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "key-6")
                .body(SampleOrder.golden("CUST-6", "ADDR-OTHER"))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void namesEveryViolationOfTheContract() {
        var error = rest.post()
                .uri(ORDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .body("{\"requestedStartDate\":\"soon\",\"productOrderItem\":[{\"action\":\"grow\"}]}")
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(error)
                .contains("requestedStartDate", "productOrderItem[0].id", "productOrderItem[0].action")
                .contains("\"status\":\"400\"");
    }

    @Test
    void givesCarriedAttributesBackUntouched() {
        var id = place(SampleOrder.golden("CUST-7", "ADDR-7"));
        var order = read(id);
        assertThat(order.at("/productOrderItem/0/billingAccount/id").asString()).isEqualTo("ACC-7742");
        assertThat(order.at("/relatedParty/0/name").asString()).isEqualTo("Jane Smith");
    }

    @Test
    void filtersListsAndRefusesUnknownFilters() {
        place(SampleOrder.golden("CUST-8", "ADDR-8"));
        rest.get()
                .uri(ORDERS + "?relatedParty.id=CUST-8&fields=state&limit=1")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Total-Count", "1")
                .expectBody()
                .jsonPath("$[0].state")
                .exists()
                .jsonPath("$[0].productOrderItem")
                .doesNotExist();
        rest.get().uri(ORDERS + "?colour=red").exchange().expectStatus().isBadRequest();
        rest.get().uri(ORDERS + "/unknown").exchange().expectStatus().isNotFound();
    }

    private String place(String body) {
        return place(body, UUID.randomUUID().toString());
    }

    private String place(String body, String idempotencyKey) {
        var created = rest.post()
                .uri(ORDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", idempotencyKey)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Json.mapper().readTree(created).get("id").asString();
    }

    private JsonNode awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(id)).isEqualTo(state));
        return read(id);
    }

    private String stateOf(String id) {
        return read(id).get("state").asString();
    }

    private JsonNode read(String id) {
        return Json.mapper()
                .readTree(rest.get()
                        .uri(ORDERS + "/" + id)
                        .exchange()
                        .expectStatus()
                        .isOk()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody());
    }

    private static List<StubServer.Request> serviceOrdersFor(String productOrder) {
        return FAR_SIDE.received("POST", FarSide.SERVICE_ORDERS).stream()
                .filter(request -> request.body().contains(productOrder))
                .toList();
    }

    private ProducerRecord<String, byte[]> serviceOrderProgress(String productOrder, String... completed) {
        var items = List.of(completed).stream()
                .map(item -> Map.of("id", item, "action", "add", "state", "completed", "service", Map.of()))
                .toList();
        var serviceOrder = Map.of(
                "id",
                "SO-" + productOrder,
                "state",
                "completed",
                "externalReference",
                List.of(Map.of("id", productOrder, "externalReferenceType", "productOrder")),
                "serviceOrderItem",
                items);
        var event = Map.of(
                "eventId", UUID.randomUUID().toString(),
                "eventTime", "2026-01-01T00:00:00.000Z",
                "eventType", "ServiceOrderStateChangeEvent",
                "correlationId", "test",
                "domain", "serviceOrdering",
                "title", "test",
                "event", Map.of("serviceOrder", serviceOrder));
        return new ProducerRecord<>(
                workspace.topic("tmf.service-order.v1"),
                "SO-" + productOrder,
                Json.write(event).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}

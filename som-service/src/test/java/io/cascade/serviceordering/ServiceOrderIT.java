package io.cascade.serviceordering;

import static io.cascade.serviceordering.ResourceOrderEvent.about;
import static io.cascade.serviceordering.SampleServiceOrder.serviceId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.testing.MutableClock;
import io.cascade.testing.TestWorkspace;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;

/** COM's view of service order management, with ROM and the inventory stubbed. */
@ServiceOrderingTest
class ServiceOrderIT {

    private static final String ORDERS = "/tmf-api/serviceOrdering/v4/serviceOrder";

    @Autowired
    private RestTestClient rest;

    @Autowired
    private KafkaTemplate<String, byte[]> kafka;

    @Autowired
    private ConsumerFactory<byte[], byte[]> consumers;

    @Autowired
    private ReleasedCatalog catalog;

    @Autowired
    private TestWorkspace workspace;

    @Autowired
    private FarSide farSide;

    @Autowired
    private MutableClock clock;

    @BeforeEach
    void releaseTheCatalog() {
        SampleCatalog.releaseTo(kafka, workspace);
        await().until(() -> catalog.current().isPresent());
        farSide.takeServices();
    }

    @Test
    void asksRomForExactlyTheGoldenGraph() {
        var id = place(SampleServiceOrder.golden("PO-1"));
        awaitState(id, "inProgress");
        await().untilAsserted(() -> assertThat(farSide.resourceOrdersFor(id)).hasSize(1));

        var request = farSide.resourceOrdersFor(id).getFirst();
        var body = Json.mapper().readTree(request.body());
        assertThat(request.headers().get("Idempotency-key")).containsExactly(id + "/1");
        assertThat(request.headers().get("X-correlation-id"))
                .containsExactly(read(id).get("correlationId").asString());
        assertThat(body.at("/externalReference/0/externalReferenceType").asString())
                .isEqualTo("serviceOrder");
        assertThat(body.get("catalogRelease").asInt()).isEqualTo(1);
        assertThat(body.get("orderItem")).hasSize(7);
        var ipProfile = body.at("/orderItem/2");
        assertThat(ipProfile.get("id").asString()).isEqualTo("ROI-003");
        assertThat(ipProfile.at("/resourceSpecification/id").asString()).isEqualTo("RFS-IP-PROFILE");
        assertThat(ipProfile.at("/resourceSpecification/@referredType").asString())
                .isEqualTo("ResourceFacingServiceSpecification");
        assertThat(ipProfile.at("/orderItemRelationship/0/relationshipType").asString())
                .isEqualTo("dependsOn");
        assertThat(ipProfile.at("/orderItemRelationship/0/orderItem/itemId").asString())
                .isEqualTo("ROI-002");
        assertThat(ipProfile.at("/decompositionRule/id").asString()).isEqualTo("DR-INTERNET-10-GPON");
        assertThat(ipProfile.at("/decompositionRule/version").asString()).isEqualTo("1.0");
        assertThat(ipProfile.at("/service/id").asString()).isEqualTo(serviceId("PO-1", "SOI-001"));
    }

    @Test
    void completesWhenItsResourcesDoWhateverIsRepeatedOrReordered() {
        var id = place(SampleServiceOrder.golden("PO-2"));
        awaitResourceOrder(id);
        var internet = serviceId("PO-2", "SOI-001");
        await().untilAsserted(
                        () -> assertThat(farSide.commandsAbout(internet)).containsExactly(internet + "/reserved/1"));

        var first = about(id).completed(4, 1).on(workspace);
        kafka.send(first);
        kafka.send(first);
        await().untilAsserted(() -> assertThat(farSide.commandsAbout(internet)).contains(internet + "/inactive/1"));
        kafka.send(about(id).completed(3).on(workspace));
        kafka.send(about(id).inState(3, "inProgress").held(1, "long over").on(workspace));
        kafka.send(about(id).completed(2, 3).on(workspace));
        awaitItem(id, 0, "completed");
        kafka.send(
                about(id).ofTheOrder("completed").completed(1, 2, 3, 4, 5, 6, 7).on(workspace));

        var order = awaitState(id, "completed");

        assertThat(order.at("/serviceOrderItem")).allSatisfy(item -> {
            assertThat(item.get("state").asString()).isEqualTo("completed");
            assertThat(item.at("/service/state").asString()).isEqualTo("active");
            assertThat(item.get("waiting")).isNull();
        });
        assertThat(order.get("completionDate").isString()).isTrue();
        assertThat(farSide.commandsAbout(internet)).last().isEqualTo(internet + "/active/1");
        var written = farSide.lastCommandAbout(internet).get("service");
        assertThat(written.get("supportingResource")).hasSize(8);
        assertThat(written.at("/supportingResource/0/name").asString()).isEqualTo("resource of ROI-001");
        assertThat(written.at("/serviceOrderItem/0/serviceOrderId").asString()).isEqualTo(id);
        assertThat(written.at("/relatedParty/0/id").asString()).isEqualTo("CUST-4821");
        assertThat(written.at("/place/0/id").asString()).isEqualTo("ADDR-42-FIBRE-LANE");
        assertThat(farSide.resourceOrdersFor(id)).hasSize(1);
    }

    @Test
    void tellsOneEventForEachStepWithWhatCameOfIt() {
        var id = place(SampleServiceOrder.golden("PO-3"));
        awaitResourceOrder(id);
        kafka.send(about(id).completed(5, 6, 7).on(workspace));
        awaitItem(id, 1, "completed");
        kafka.send(about(id).completed(1, 2, 3, 4).on(workspace));
        awaitState(id, "completed");

        await().untilAsserted(() -> assertThat(typesOf(id)).endsWith("ServiceOrderStateChangeEvent"));
        assertThat(typesOf(id))
                .startsWith("ServiceOrderCreateEvent", "ServiceOrderStateChangeEvent")
                .containsOnlyOnce("ServiceOrderCreateEvent");
        var events = PublishedEvents.about(id, consumers, workspace);
        var lean = events.stream()
                .filter(event -> event.get("eventType").asString().equals("ServiceOrderItemStateChangeEvent"))
                .toList();
        assertThat(lean).allSatisfy(event -> {
            var order = event.at("/event/serviceOrder");
            assertThat(order.at("/externalReference/0/id").asString()).isEqualTo("PO-3");
            assertThat(order.get("version").isIntegralNumber()).isTrue();
            assertThat(order.get("serviceOrderItem").size()).isLessThan(3);
        });
        var completed = events.getLast().at("/event/serviceOrder");
        assertThat(completed.get("state").asString()).isEqualTo("completed");
        assertThat(completed.get("serviceOrderItem")).hasSize(3);
    }

    @Test
    void passesUpWhyItIsHeldAndGoesOnAfterwards() {
        var id = place(SampleServiceOrder.golden("PO-4"));
        awaitResourceOrder(id);

        kafka.send(about(id).held(1, "no free port").on(workspace));
        var held = awaitState(id, "held");

        assertThat(held.at("/serviceOrderItem/0/state").asString()).isEqualTo("held");
        assertThat(held.at("/serviceOrderItem/0/waiting/on").asString()).isEqualTo("resource inventory");
        assertThat(held.at("/serviceOrderItem/0/waiting/reason").asString()).isEqualTo("no free port");
        assertThat(held.at("/serviceOrderItem/0/waiting/remedy").asString()).isEqualTo("add ports");
        assertThat(held.at("/serviceOrderItem/2/state").asString()).isEqualTo("inProgress");

        kafka.send(about(id).inState(1, "inProgress").on(workspace));
        awaitState(id, "inProgress");
    }

    @Test
    void refusesWithEveryReasonAndNeverAsksRom() {
        var order = SampleServiceOrder.of(
                "PO-5",
                List.of(
                        SampleServices.service("SOI-001", "1", "CFS-TELEPATHY", Map.of()),
                        SampleServices.service("SOI-002", "1", "CFS-INTERNET-ACCESS", Map.of("technology", "SMOKE"))));

        var id = place(order);
        var refused = awaitState(id, "rejected");

        assertThat(refused.get("errorMessage"))
                .extracting(reason -> reason.get("code").asString() + " of "
                        + reason.get("itemId").asString())
                .containsExactly("unknownSpecification of SOI-001", "notDecomposable of SOI-002");
        assertThat(refused.at("/errorMessage/0/path").asString()).isEqualTo("service.serviceSpecification.id");
        assertThat(farSide.resourceOrdersFor(id)).isEmpty();
    }

    @Test
    void refusesADependencyThatNothingMeetsByName() {
        var id = place(SampleServiceOrder.of("PO-6", List.of(SampleServices.wifi("SOI-001", "1"))));

        var refused = awaitState(id, "rejected");

        assertThat(refused.at("/errorMessage/0/code").asString()).isEqualTo("unresolvableDependency");
        assertThat(refused.at("/errorMessage/0/reason").asString()).contains("RFS-TR069-CONFIG");
    }

    @Test
    void takesAThinOrderAndRefusesItAfterwards() {
        var created = post("{\"serviceOrderItem\":[{\"id\":\"1\",\"action\":\"add\",\"service\":{}}]}", null);
        assertThat(created.get("state").asString()).isEqualTo("acknowledged");
        assertThat(created.at("/serviceOrderItem/0/service/id").isString()).isTrue();

        var refused = awaitState(created.get("id").asString(), "rejected");

        assertThat(refused.at("/errorMessage/0/code").asString()).isEqualTo("specificationMissing");
    }

    @Test
    void waitsForTheReleaseThatItIsPinnedTo() {
        var order = SampleServiceOrder.golden("PO-7");
        order.put("catalogRelease", 99);

        var id = place(order);

        await().untilAsserted(() -> assertThat(
                        read(id).at("/serviceOrderItem/0/waiting/on").asString())
                .isEqualTo("catalog"));
        assertThat(stateOf(id)).isEqualTo("acknowledged");
    }

    @Test
    void losesNoStateOfAServiceThatMovesWhileTheInventoryIsSlow() {
        var gate = new CountDownLatch(1);
        farSide.takeServicesAfter(() -> awaitOpen(gate));
        var id = place(SampleServiceOrder.golden("PO-8"));
        awaitResourceOrder(id);
        kafka.send(about(id).completed(1, 2, 3, 4, 5, 6, 7).on(workspace));
        await().untilAsserted(() -> assertThat(
                        read(id).at("/serviceOrderItem/0/waiting/on").asString())
                .isEqualTo("service inventory"));
        assertThat(stateOf(id)).isEqualTo("inProgress");

        gate.countDown();

        awaitState(id, "completed");
        var internet = serviceId("PO-8", "SOI-001");
        assertThat(farSide.commandsAbout(internet)).containsExactly(internet + "/reserved/1", internet + "/active/1");
    }

    @Test
    void completesOnceTheInventoryIsBack() {
        farSide.loseServiceCommands();
        var id = place(SampleServiceOrder.golden("PO-9"));
        awaitResourceOrder(id);
        kafka.send(about(id).completed(1, 2, 3, 4, 5, 6, 7).on(workspace));
        await().untilAsserted(() -> assertThat(farSide.commandsAbout(serviceId("PO-9", "SOI-003")))
                .contains(serviceId("PO-9", "SOI-003") + "/active/1"));
        assertThat(stateOf(id)).isEqualTo("inProgress");

        farSide.takeServices();

        clock.passUntil(Duration.ofSeconds(1), () -> stateOf(id).equals("completed"));
    }

    @Test
    void holdsAnItemWhoseServiceTheInventoryRefuses() {
        farSide.refuseServices();

        var held = awaitState(place(SampleServiceOrder.golden("PO-10")), "held");

        assertThat(held.at("/serviceOrderItem/0/waiting/on").asString()).isEqualTo("service inventory");
        assertThat(held.at("/serviceOrderItem/0/waiting/reason").asString()).isEqualTo("the service is terminated");
    }

    @Test
    void holdsOnlyTheItemForWhichTheInventoryRefusesWholeCalls() {
        farSide.refuseServiceCallsHolding(serviceId("PO-10A", "SOI-001"));
        var refused = place(SampleServiceOrder.golden("PO-10A"));
        var other = place(SampleServiceOrder.golden("PO-10B"));
        for (var id : List.of(refused, other)) {
            awaitResourceOrder(id);
            kafka.send(about(id).completed(1, 2, 3, 4, 5, 6, 7).on(workspace));
        }

        awaitState(other, "completed");
        awaitItem(refused, 1, "completed");
        awaitItem(refused, 2, "completed");
        awaitItem(refused, 0, "held");
        var held = awaitState(refused, "held").get("serviceOrderItem");
        assertThat(held.at("/0/waiting/on").asString()).isEqualTo("service inventory");
        assertThat(held.at("/0/waiting/reason").asString())
                .startsWith("commandNotTaken: 400")
                .contains("must not be like this");
        assertThat(held.at("/0/waiting/remedy").asString()).contains("every minute");

        farSide.takeServices();
        clock.passUntil(Duration.ofSeconds(10), () -> stateOf(refused).equals("completed"));
    }

    @Test
    void ignoresTheAnswerOfAnotherResourceOrder() {
        var id = place(SampleServiceOrder.golden("PO-11"));
        awaitResourceOrder(id);
        var stranger = about(id).held(1, "no free port").on(workspace);
        var body = new String(stranger.value(), StandardCharsets.UTF_8).replace("RO-" + id, "RO-OLD");
        kafka.send(stranger.topic(), "RO-OLD", body.getBytes(StandardCharsets.UTF_8));
        kafka.send(about(id).held(7, "out of stock").on(workspace));

        var held = awaitState(id, "held");

        assertThat(held.at("/serviceOrderItem/0/state").asString()).isEqualTo("inProgress");
        assertThat(held.at("/serviceOrderItem/2/waiting/reason").asString()).isEqualTo("out of stock");
    }

    @Test
    void givesTheSameOrderForTheSameIdempotencyKey() {
        var body = SampleServiceOrder.json(SampleServiceOrder.golden("PO-12"));

        assertThat(post(body, "PO-12/1").get("id"))
                .isEqualTo(post(body, "PO-12/1").get("id"));

        rest.post()
                .uri(ORDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", "PO-12/1")
                .body(body.replace("B2C", "B2B"))
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void namesEveryViolationOfTheContract() {
        assertThat(refusalOf("{\"serviceOrderItem\":[{\"action\":\"grow\"}]}"))
                .contains("serviceOrderItem[0].id", "serviceOrderItem[0].action", "serviceOrderItem[0].service");
        assertThat(refusalOf("""
                {"serviceOrderItem":[{"id":"1","action":"add","service":{}},{"id":"1","action":"add","service":{}}]}""")).contains("serviceOrderItem[1].id");
        assertThat(refusalOf("""
                {"catalogRelease":"newest","serviceOrderItem":[{"id":"1","action":"add","service":{}}]}""")).contains("catalogRelease");
    }

    @Test
    void givesCarriedAttributesBackUntouched() {
        var order = SampleServiceOrder.golden("PO-13");
        order.put("note", List.of(Map.of("text", "ring twice")));

        var read = read(place(order));

        assertThat(read.at("/note/0/text").asString()).isEqualTo("ring twice");
        assertThat(read.at("/relatedParty/0/name").asString()).isEqualTo("Jane Smith");
        assertThat(read.at("/serviceOrderItem/0/productOrderItem").asString()).isEqualTo("1");
        assertThat(read.at("/serviceOrderItem/0/service/place/0/id").asString()).isEqualTo("ADDR-42-FIBRE-LANE");
    }

    @Test
    void givesExternalReferencesBackUntouchedAndFindsOrdersByThem() {
        var reference = Map.of("id", "PO-15", "externalReferenceType", "productOrder", "desk", Map.of("room", 7));
        var other = Map.of("id", "CASE-15", "externalReferenceType", "case");
        var order = SampleServiceOrder.golden("PO-15");
        order.put("externalReference", List.of(other, reference));

        var id = place(order);

        assertThat(read(id).get("externalReference")).isEqualTo(Json.mapper().valueToTree(List.of(other, reference)));
        for (var filter : List.of(
                "externalReference.id=PO-15",
                "externalReference.desk.room=7&externalReference.externalReferenceType=case")) {
            rest.get()
                    .uri(ORDERS + "?fields=id&" + filter)
                    .exchange()
                    .expectHeader()
                    .valueEquals("X-Total-Count", "1");
        }
    }

    @Test
    void filtersListsAndRefusesUnknownFilters() {
        var id = place(SampleServiceOrder.golden("PO-14"));
        rest.get()
                .uri(ORDERS + "?externalReference.id=PO-14&fields=state")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("X-Total-Count", "1")
                .expectBody()
                .jsonPath("$[0].id")
                .isEqualTo(id)
                .jsonPath("$[0].serviceOrderItem")
                .doesNotExist();
        rest.get().uri(ORDERS + "?colour=red").exchange().expectStatus().isBadRequest();
        rest.get().uri(ORDERS + "/unknown").exchange().expectStatus().isNotFound();
    }

    private String place(Map<String, Object> order) {
        return post(SampleServiceOrder.json(order), UUID.randomUUID().toString())
                .get("id")
                .asString();
    }

    private JsonNode post(String body, String idempotencyKey) {
        var created = rest.post()
                .uri(ORDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .headers(headers -> {
                    if (idempotencyKey != null) {
                        headers.set("Idempotency-Key", idempotencyKey);
                    }
                })
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Json.mapper().readTree(created);
    }

    private String refusalOf(String body) {
        return rest.post()
                .uri(ORDERS)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
    }

    private void awaitResourceOrder(String id) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(read(id).at("/plan/resourceOrder/id").asString())
                                .isEqualTo("RO-" + id));
    }

    private void awaitItem(String id, int index, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(read(id).at("/serviceOrderItem/%d/state".formatted(index))
                                .asString())
                        .isEqualTo(state));
    }

    private JsonNode awaitState(String id, String state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(stateOf(id)).isEqualTo(state));
        return read(id);
    }

    private String stateOf(String id) {
        return read(id).get("state").asString();
    }

    private List<String> typesOf(String id) {
        return PublishedEvents.about(id, consumers, workspace).stream()
                .map(event -> event.get("eventType").asString())
                .toList();
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

    private static void awaitOpen(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

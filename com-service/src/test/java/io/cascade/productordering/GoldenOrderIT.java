package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.cascade.kernel.json.Json;
import io.cascade.testing.EventTopic;
import io.cascade.testing.EventTopic.Event;
import io.cascade.testing.OrderApi;
import io.cascade.testing.StubServer.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** SuperFibre 200 Home from the channel to the product. */
@ProductOrderingTest
class GoldenOrderIT {

    private static final String CORRELATION = "X-Correlation-Id";

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private EventTopic events;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void decomposesIntoExactlyThreeServiceItemsAndKeepsTheProof() {
        var order = orders.awaitState(orders.place(Requests.golden()), "inProgress");

        var traces = order.at("/productOrderItem/0/decomposition");
        assertThat(traces)
                .extracting(trace -> trace.get("specification").asString())
                .containsExactly("CFS-INTERNET-ACCESS", "CFS-WIFI-MANAGEMENT", "CFS-CPE-MANAGEMENT");
        assertThat(traces.get(0).at("/result/downloadSpeed").asInt()).isEqualTo(200);
        assertThat(traces.get(0).at("/result/technology").asString()).isEqualTo("GPON");
        assertThat(traces.get(0).get("catalogRelease").asInt()).isEqualTo(1);
    }

    @Test
    void addsAServiceForAStaticAddress() {
        var body = Requests.golden().replaceAll("(\"staticIp\".*\"value\": )false", "$1true");

        var order = orders.awaitState(orders.place(body), "inProgress");

        assertThat(order.at("/productOrderItem/0/decomposition"))
                .extracting(trace -> trace.get("specification").asString())
                .contains("CFS-STATIC-IP");
    }

    @Test
    void ordersAllServicesAsOneServiceOrder() {
        var id = orders.place(Requests.goldenFor("CUST-GOLDEN", "ADDR-GOLDEN"));
        await().until(() -> !farSide.received(FarSide.SERVICE_ORDERS, id).isEmpty());

        var request = farSide.received(FarSide.SERVICE_ORDERS, id).getFirst();
        assertThat(request.header("Idempotency-Key")).contains(id + "/1");
        var serviceOrder = Json.mapper().readTree(request.body());
        assertThat(serviceOrder.get("catalogRelease").asInt()).isEqualTo(1);
        assertThat(serviceOrder.at("/externalReference/0/id").asString()).isEqualTo(id);
        assertThat(serviceOrder.at("/relatedParty/0/id").asString()).isEqualTo("CUST-GOLDEN");
        assertThat(serviceOrder.get("serviceOrderItem"))
                .extracting(item -> item.get("id").asString())
                .containsExactly("SOI-001", "SOI-002", "SOI-003");
        assertThat(serviceOrder.at("/serviceOrderItem/0/service/place/0/id").asString())
                .isEqualTo("ADDR-GOLDEN");
    }

    @Test
    void completesWhenItsServicesDoAndBillsAndNotifiesOnce() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        som.completesAndRepeatsItself(id, "SOI-001", "SOI-002", "SOI-003");

        var order = orders.awaitState(id, "completed");
        assertThat(order.at("/productOrderItem/0/state").asString()).isEqualTo("completed");
        assertThat(order.at("/productOrderItem/0/waiting").isMissingNode()).isTrue();
        assertThat(order.get("completionDate").isString()).isTrue();
        await().until(() -> !farSide.received(FarSide.NOTIFICATIONS, id).isEmpty());
        assertThat(farSide.received(FarSide.BILLING, id)).hasSize(1);
        assertThat(farSide.received(FarSide.NOTIFICATIONS, id))
                .singleElement()
                .satisfies(message -> assertThat(message.body()).contains("SuperFibre 200 Home is active now."));
    }

    @Test
    void completesWhenTheLastOfItsServicesDoes() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");

        som.completes(id, "SOI-003");
        som.completes(id, "SOI-001");
        assertThat(farSide.received(FarSide.PRODUCTS, id)).isEmpty();
        som.completes(id, "SOI-002");

        orders.awaitState(id, "completed");
    }

    /** Time stands still, so nothing that failed is tried again. */
    @Test
    void buildsManyOrdersAtOnceWithoutStumbling() {
        var ids = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> orders.place(Requests.golden()))
                .toList();

        ids.forEach(id -> orders.awaitState(id, "inProgress"));
        ids.forEach(id -> som.completes(id, "SOI-001", "SOI-002"));
        ids.forEach(id -> som.completes(id, "SOI-003"));

        ids.forEach(id -> orders.awaitState(id, "completed"));
    }

    @Test
    void writesAnActiveProductWithItsServices() {
        var id = orders.place(Requests.goldenFor("CUST-WRITTEN", "ADDR-WRITTEN"));
        completes(id);

        var product = productsOf(id).get(0);
        assertThat(product.get("id")).isEqualTo(orders.read(id).at("/productOrderItem/0/product/id"));
        assertThat(product.get("name").asString()).isEqualTo("SuperFibre 200 Home");
        assertThat(product.get("status").asString()).isEqualTo("active");
        assertThat(product.at("/productSpecification/id").asString()).isEqualTo("PS-RBA-01");
        assertThat(product.at("/relatedParty/0/id").asString()).isEqualTo("CUST-WRITTEN");
        assertThat(product.at("/place/0/id").asString()).isEqualTo("ADDR-WRITTEN");
        assertThat(product.get("realizingService")).hasSize(3);
    }

    @Test
    void tellsOneEventForEachMoveOfTheOrder() {
        var id = orders.place(Requests.golden());
        completes(id);

        assertThat(events.await(id, 3))
                .extracting(event ->
                        event.type() + " " + event.resource().get("state").asString())
                .containsExactly(
                        "ProductOrderCreateEvent acknowledged",
                        "ProductOrderStateChangeEvent inProgress",
                        "ProductOrderStateChangeEvent completed");
    }

    @Test
    void putsOneCorrelationIdOnEverythingThatFollows() {
        var reply = orders.post(Requests.golden(), Map.of(CORRELATION, "golden-1"));
        var id = reply.body().get("id").asString();
        completes(id);
        await().until(() -> !farSide.received(FarSide.NOTIFICATIONS, id).isEmpty());

        assertThat(reply.headers().getFirst(CORRELATION)).isEqualTo("golden-1");
        assertThat(orders.read(id).get("correlationId").asString()).isEqualTo("golden-1");
        for (var path : new String[] {
            FarSide.CREDIT, FarSide.QUALIFICATION, FarSide.SERVICE_ORDERS, FarSide.BILLING, FarSide.NOTIFICATIONS
        }) {
            assertThat(farSide.received(path, id)).as(path).isNotEmpty().allMatch(GoldenOrderIT::isOfGolden1);
        }
        assertThat(farSide.received(FarSide.PRODUCTS, id))
                .allMatch(request -> request.body().contains("\"correlationId\":\"golden-1\""));
        assertThat(events.await(id, 3)).allMatch(GoldenOrderIT::isOfGolden1);
    }

    @Test
    void keepsInTheJournalWhoOrWhatCausedEachVersion() {
        var id = orders.place(Requests.golden());
        completes(id);

        assertThat(jdbc.queryForList(
                        "select caller from journal_entry where aggregate_id = ? order by version", String.class, id))
                .containsExactly("local", "errand assess", "errand deliver");
    }

    private void completes(String id) {
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");
    }

    private List<JsonNode> productsOf(String order) {
        return farSide.received(FarSide.PRODUCTS, order).stream()
                .map(request -> Json.mapper().readTree(request.body()).at("/command/0/product"))
                .toList();
    }

    private static boolean isOfGolden1(Request request) {
        return request.header(CORRELATION).orElse("").equals("golden-1");
    }

    private static boolean isOfGolden1(Event event) {
        return event.envelope().get("correlationId").asString().equals("golden-1")
                && event.headers().get("correlation-id").equals("golden-1");
    }
}

package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.testing.OrderApi;
import io.cascade.testing.ShownAttributes;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Customer order management as channels see it. */
@ProductOrderingTest
class ProductOrderRequestIT {

    @Autowired
    private OrderApi orders;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void acknowledgesAnOrderAndSaysWhereItIs() {
        var reply = orders.post(Requests.golden(), Map.of());

        assertThat(reply.status().value()).isEqualTo(201);
        assertThat(reply.headers().getLocation())
                .hasToString(reply.body().get("href").asString());
        assertThat(reply.body().get("state").asString()).isEqualTo("acknowledged");
        assertThat(reply.body().at("/productOrderItem/0/waiting/on").asString()).isEqualTo("COM");
    }

    @Test
    void givesTheSameOrderForTheSameIdempotencyKey() {
        var key = UUID.randomUUID().toString();
        var body = Requests.golden();
        var first = orders.post(body, key);

        assertThat(orders.post(body, key).body().get("id"))
                .isEqualTo(first.body().get("id"));
        var other = orders.post(Requests.golden(), key);
        assertThat(other.status().value()).isEqualTo(422);
        assertThat(other.body().get("code").asString()).isEqualTo("idempotencyKeyReused");
    }

    @Test
    void givesTheSameOrderToManyWhoAskAtOnce() throws Exception {
        var key = UUID.randomUUID().toString();
        var body = Requests.golden();

        try (var channels = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<String> ask = () -> orders.post(body, key).body().get("id").asString();
            var ids = channels.invokeAll(Collections.nCopies(64, ask)).stream().map(Future::resultNow);

            assertThat(ids.distinct()).hasSize(1);
        }
    }

    @Test
    void keepsItsKeyItselfAndNoAnswer() {
        orders.post(Requests.golden(), UUID.randomUUID().toString());

        assertThat(jdbc.queryForObject("select count(*) from first_answer", Long.class))
                .isZero();
    }

    @Test
    void namesEveryViolationOfTheContract() {
        var reply =
                orders.post("{\"requestedStartDate\":\"soon\",\"productOrderItem\":[{\"action\":\"grow\"}]}", Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().get("status").asString()).isEqualTo("400");
        assertThat(reply.body().get("violation"))
                .extracting(violation -> violation.get("path").asString())
                .containsExactlyInAnyOrder(
                        "requestedStartDate", "productOrderItem[0].id", "productOrderItem[0].action");
    }

    @Test
    void tellsTheFirstOfManyViolationsDeepInside() {
        var deep = "{\"productOrderItem\":[".repeat(25);
        var many = "{\"product\":{\"productCharacteristic\":[" + "{},".repeat(9_900) + "{}]}}";

        var reply = orders.post(deep + many + "]}".repeat(25), Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().get("violation"))
                .hasSize(51)
                .last()
                .satisfies(last -> assertThat(last.get("message").asString()).contains("more violations"));
        assertThat(reply.body().toString()).hasSizeLessThan(64 * 1024);
    }

    @Test
    void refusesTwoItemsOfOneIdAlsoInsideABundle() {
        var reply = orders.post(Requests.broadbandAndStreaming().replace("\"1.2\"", "\"1.1\""), Map.of());

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().at("/violation/0/path").asString())
                .isEqualTo("productOrderItem[0].productOrderItem[1].id");
    }

    @Test
    void givesCarriedAttributesBackUntouched() {
        var order = orders.read(orders.place(Requests.golden()));

        assertThat(order.at("/productOrderItem/0/billingAccount/id").asString()).isEqualTo("ACC-7742");
        assertThat(order.at("/relatedParty/0/name").asString()).isEqualTo("Jane Smith");
    }

    @Test
    void findsOrdersByTheirAttributesAndShowsWhatIsAskedFor() {
        var customer = "CUST-" + UUID.randomUUID();
        orders.place(Requests.goldenFor(customer, "ADDR-1"));
        orders.place(Requests.goldenFor(customer, "ADDR-2"));

        var page = orders.get("?relatedParty.id=%s&fields=state&limit=1".formatted(customer));

        assertThat(page.status().value()).isEqualTo(206);
        assertThat(page.headers().getFirst("X-Total-Count")).isEqualTo("2");
        assertThat(page.headers().getFirst("X-Result-Count")).isEqualTo("1");
        assertThat(page.body())
                .singleElement()
                .satisfies(order -> assertThat(order.propertyNames()).containsExactlyInAnyOrder("id", "href", "state"));
    }

    @Test
    void refusesAFilterThatItDoesNotKnow() {
        assertThat(orders.get("?colour=red").status().value()).isEqualTo(400);
    }

    @Test
    void doesNotFindAnOrderThatIsNotThere() {
        assertThat(orders.get("/unknown").status().value()).isEqualTo(404);
        assertThat(orders.patch("unknown", "{}").status().value()).isEqualTo(404);
    }

    @Test
    void changesWhatTheOrderOnlyCarries() {
        var id = orders.place(Requests.golden());

        var reply = orders.patch(id, "{\"description\":\"ring twice\",\"note\":[{\"text\":\"dog\"}]}");
        assertThat(reply.status().value()).isEqualTo(200);
        orders.patch(id, "{\"note\":null}");

        var order = orders.read(id);
        assertThat(order.get("description").asString()).isEqualTo("ring twice");
        assertThat(order.has("note")).isFalse();
        assertThat(order.at("/relatedParty/0/name").asString()).isEqualTo("Jane Smith");
    }

    @Test
    void refusesToChangeWhatIsFixedAndNamesIt() {
        var id = orders.place(Requests.golden());

        var reply = orders.patch(
                id,
                "{\"state\":\"completed\",\"externalId\":\"MINE\",\"requestedStartDate\":null,\"description\":\"x\"}");

        assertThat(reply.status().value()).isEqualTo(400);
        assertThat(reply.body().get("violation"))
                .extracting(violation -> violation.get("path").asString())
                .containsExactly("externalId", "state");
        assertThat(orders.read(id).get("description").asString()).isNotEqualTo("x");
    }

    @Test
    void acceptsAPatchThatRepeatsWhatIsFixed() {
        var id = orders.place(Requests.golden());

        assertThat(orders.patch(id, "{\"externalId\":\"WEB-2024-00847\"}")
                        .status()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void doesNotKeepWhatOnlyTheServiceSays() {
        var claimed = Requests.with(Requests.golden(), "expectedCompletionDate", "\"2030-01-01T00:00:00Z\"");
        var id = orders.place(Requests.with(claimed, "productOrderErrorMessage", "[{\"code\":\"mine\"}]"));

        assertThat(orders.read(id).has("expectedCompletionDate")).isFalse();
        assertThat(orders.read(id).has("productOrderErrorMessage")).isFalse();
        var change = orders.patch(id, "{\"expectedCompletionDate\":\"2030-01-01T00:00:00Z\"}");
        assertThat(change.status().value()).isEqualTo(400);
        assertThat(orders.get("?expectedCompletionDate=2030-01-01T00:00:00Z")
                        .status()
                        .value())
                .isEqualTo(400);
    }

    @Test
    void findsOrdersByWhatTheyShow() {
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "inProgress");
        som.completes(id, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(id, "completed");

        assertThat(ShownAttributes.thatFind(orders, id))
                .contains(
                        "relatedParty.id",
                        "productOrderItem.quantity",
                        "productOrderItem.itemPrice.priceType",
                        "productOrderItem.productOffering.id",
                        "productOrderItem.product.href",
                        "productOrderItem.product.place.id",
                        "productOrderItem.product.productSpecification.id");
    }
}

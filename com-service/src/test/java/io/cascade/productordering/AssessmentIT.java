package io.cascade.productordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import io.cascade.testing.EventTopic;
import io.cascade.testing.MutableClock;
import io.cascade.testing.OrderApi;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whether an order may be built. */
@ProductOrderingTest
class AssessmentIT {

    private static final String DEPOSIT = """
            {"verdict":"depositRequired","deposit":{"amount":200,"unit":"AUD","payWithin":"PT48H"}}""";
    private static final String PAYMENT = "{\"payment\":[{\"id\":\"PAY-1\",\"name\":\"deposit\"}]}";

    @Autowired
    private OrderApi orders;

    @Autowired
    private FarSide farSide;

    @Autowired
    private ServiceOrderManagement som;

    @Autowired
    private EventTopic events;

    @Autowired
    private MutableClock clock;

    @Test
    void refusesWithEveryReasonAtOnce() {
        farSide.answer(FarSide.CREDIT, "{\"verdict\":\"fail\",\"reason\":\"arrears\"}");
        var body = Requests.golden().replace("HG8245H", "NO-SUCH-ROUTER");

        var order = orders.awaitState(orders.place(body), "rejected");

        assertThat(order.get("productOrderErrorMessage"))
                .extracting(reason -> reason.get("code").asString())
                .containsExactlyInAnyOrder("creditRefused", "illegalValue");
        assertThat(order.at("/productOrderErrorMessage/1/path").asString()).contains("routerModel");
    }

    @Test
    void refusesAnAddressThatCannotBeServedAndSaysWhatCouldBeHadInstead() {
        farSide.answer(FarSide.QUALIFICATION, """
                {"serviceable":false,"reason":"no fibre at this address","alternatives":["PO-MOBILE-PLAN"]}""");

        var order = orders.awaitState(orders.place(Requests.golden()), "rejected");

        var refusal = order.at("/productOrderErrorMessage/0");
        assertThat(refusal.get("code").asString()).isEqualTo("addressNotServiceable");
        assertThat(refusal.get("reason").asString()).isEqualTo("no fibre at this address");
        assertThat(refusal.get("itemId").asString()).isEqualTo("1");
        assertThat(refusal.at("/alternative/0").asString()).isEqualTo("PO-MOBILE-PLAN");
    }

    @Test
    void refusesAnOfferingThatNobodySells() {
        var order = orders.awaitState(orders.place(Requests.golden().replace("PO-SF200H", "PO-NO-SUCH")), "rejected");

        assertThat(order.get("productOrderErrorMessage"))
                .extracting(
                        reason -> reason.get("code").asString(),
                        reason -> reason.get("path").asString())
                .contains(tuple("unknownOffering", "productOffering.id"));
    }

    @Test
    void refusesWhatTheCustomerHasAlready() {
        farSide.answer(FarSide.INSTALLED_BASE, """
                {"match":[{"key":"0","product":{"id":"PROD-7","name":"SuperFibre 200 Home"}}]}""");

        var order = orders.awaitState(orders.place(Requests.golden()), "rejected");

        assertThat(order.at("/productOrderErrorMessage/0/code").asString()).isEqualTo("duplicateProduct");
        assertThat(order.at("/productOrderErrorMessage/0/reason").asString()).contains("PROD-7");
    }

    @Test
    void letsOnlyOneOfTwoIdenticalOrdersThrough() {
        var first = orders.place(Requests.goldenFor("CUST-TWIN", "ADDR-TWIN"));
        var second = orders.place(Requests.goldenFor("CUST-TWIN", "ADDR-TWIN"));

        await().untilAsserted(() -> assertThat(List.of(orders.stateOf(first), orders.stateOf(second)))
                .containsExactlyInAnyOrder("inProgress", "rejected"));

        var refused = orders.stateOf(first).equals("rejected") ? first : second;
        var accepted = refused.equals(first) ? second : first;
        assertThat(orders.read(refused).at("/productOrderErrorMessage/0/reason").asString())
                .contains(accepted);
    }

    @Test
    void letsTheNextIdenticalOrderThroughWhenTheFirstIsOver() {
        var first = orders.place(Requests.goldenFor("CUST-NEXT", "ADDR-NEXT"));
        orders.awaitState(first, "inProgress");
        som.completes(first, "SOI-001", "SOI-002", "SOI-003");
        orders.awaitState(first, "completed");

        orders.awaitState(orders.place(Requests.goldenFor("CUST-NEXT", "ADDR-NEXT")), "inProgress");
    }

    @Test
    void waitsForADepositAndGoesOnWhenItIsPaid() {
        farSide.answer(FarSide.CREDIT, DEPOSIT);
        var id = orders.place(Requests.goldenFor("CUST-POOR", "ADDR-POOR"));
        var pending = orders.awaitState(id, "pending");
        var waiting = pending.at("/productOrderItem/0/waiting");
        assertThat(waiting.get("on").asString()).contains("CUST-POOR");
        assertThat(waiting.get("remedy").asString()).contains("200 AUD");
        assertThat(Instant.parse(waiting.get("until").asString()))
                .isEqualTo(Instant.parse(waiting.get("since").asString()).plus(Duration.ofHours(48)));

        var asked = events.await(id, 3).getLast();
        assertThat(asked.type()).isEqualTo("ProductOrderInformationRequiredEvent");
        assertThat(asked.envelope().get("fieldPath").asString()).isEqualTo("payment");
        assertThat(asked.resource()).isEqualTo(pending);

        assertThat(orders.patch(id, PAYMENT).status().value()).isEqualTo(200);

        var order = orders.awaitState(id, "inProgress");
        assertThat(order.at("/payment/0/id").asString()).isEqualTo("PAY-1");
    }

    @Test
    void doesNotTakeAnotherPatchForAPayment() {
        farSide.answer(FarSide.CREDIT, DEPOSIT);
        var id = orders.place(Requests.golden());
        orders.awaitState(id, "pending");

        orders.patch(id, "{\"description\":\"please hurry\"}");

        assertThat(orders.stateOf(id)).isEqualTo("pending");
        assertThat(orders.read(id).get("description").asString()).isEqualTo("please hurry");
    }

    @Test
    void asksAgainWhenSomebodyCouldNotBeAsked() {
        farSide.goAway(FarSide.CREDIT);
        var id = orders.place(Requests.golden());
        await().until(() -> !farSide.received(FarSide.CREDIT, id).isEmpty());
        assertThat(orders.stateOf(id)).isEqualTo("acknowledged");

        farSide.comeBack(FarSide.CREDIT);
        clock.passUntil(Duration.ofSeconds(1), () -> orders.stateOf(id).equals("inProgress"));
    }

    @Test
    void doesNotLetAChannelChooseTheProductThatItAdds() {
        var stolen = "PROD-" + UUID.randomUUID();
        var body = Requests.golden().replace("\"product\": {", "\"product\": {\"id\": \"%s\",".formatted(stolen));

        var order = orders.awaitState(orders.place(body), "inProgress");

        assertThat(order.at("/productOrderItem/0/product/id").asString()).isNotEqualTo(stolen);
    }
}

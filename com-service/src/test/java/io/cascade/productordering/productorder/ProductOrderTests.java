package io.cascade.productordering.productorder;

import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static io.cascade.productordering.ProductOrderBuilder.accepted;
import static io.cascade.productordering.ProductOrderBuilder.anOrder;
import static io.cascade.productordering.ProductOrderBuilder.broadbandAndStreaming;
import static io.cascade.productordering.ProductOrderBuilder.superFibre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProductOrderTests {

    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Waiting NO_PORT = Waiting.on("network planning", "no port", TEN);

    @Test
    void isAcknowledgedWhenItIsPlacedAndWaitsForItsAssessment() {
        var order = superFibre().placed();

        assertThat(order.state()).isEqualTo(ProductOrderState.ACKNOWLEDGED);
        assertThat(order.orderDate()).isEqualTo(NINE);
        assertThat(waitingOf(order, "1").on()).isEqualTo("COM");
        assertThat(order.tellChanges()).singleElement().matches(StateChange::isBirth);
    }

    @Test
    void isRejectedWithEveryReason() {
        var order = superFibre().placed();
        var reasons = List.of(
                new Refusal("creditRefused", "arrears", null, "relatedParty"),
                new Refusal("illegalValue", "no such router", "1", "product"));

        order.refuse(reasons, TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.REJECTED);
        assertThat(order.refusals()).isEqualTo(reasons);
        assertThat(order.completionDate()).contains(TEN);
        assertThat(order.item("1").state()).isEqualTo(ProductOrderItemState.REJECTED);
        assertThat(order.item("1").waiting()).isEmpty();
    }

    @Test
    void cannotBeRejectedOnceItIsBuilt() {
        var order = begun();

        assertThatThrownBy(() -> order.refuse(List.of(new Refusal("late", "too late", null, null)), TEN))
                .isInstanceOf(IllegalTransition.class)
                .hasMessageContaining("IN_PROGRESS to REJECTED");
    }

    @Test
    void waitsForADepositAndForTheAssessmentOfThePayment() {
        var order = superFibre().placed();

        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.PENDING);
        assertThat(waitingOf(order, "1").on()).isEqualTo("customer CUST-4821");
        assertThat(order.isDepositPaid()).isFalse();

        order.pay(JsonDocument.of(Map.of("payment", "PAY-1")), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.PENDING);
        assertThat(waitingOf(order, "1").on()).isEqualTo("COM");
        assertThat(order.isDepositPaid()).isTrue();
    }

    @Test
    void staysPendingWhilePartOfTheDepositIsOutstanding() {
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);

        order.pay(JsonDocument.of(Map.of("payment", List.of(payment(40)))), TEN);
        assertThat(order.isDepositPaid()).isFalse();
        assertThat(waitingOf(order, "1").reason()).startsWith("60 of a deposit of 100 AUD");
        assertThat(waitingOf(order, "1").until()).isEqualTo(TEN.plusSeconds(60));

        order.pay(JsonDocument.of(Map.of("payment", List.of(payment(40), payment(60)))), TEN);
        assertThat(order.isDepositPaid()).isTrue();
    }

    @Test
    void isCancelledWhenTheTimeToPayIsOver() {
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);

        order.depositOverdue(TEN.plusSeconds(60));

        assertThat(order.state()).isEqualTo(ProductOrderState.CANCELLED);
        assertThat(order.refusals()).extracting(Refusal::code).containsExactly("depositNotPaid");
    }

    @Test
    void goesOnWhenItWasPaidInTime() {
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);
        order.pay(JsonDocument.of(Map.of("payment", List.of(Map.of("id", "PAY-1")))), TEN);

        order.depositOverdue(TEN.plusSeconds(60));

        assertThat(order.state()).isEqualTo(ProductOrderState.PENDING);
    }

    private static Map<String, Object> payment(int amount) {
        return Map.of("id", "PAY-" + amount, "amount", Map.of("unit", "AUD", "value", amount));
    }

    @Test
    void canBeRejectedWhileItWaitsForADeposit() {
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);

        order.refuse(List.of(new Refusal("duplicateOrder", "another came first", "1", null)), TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.REJECTED);
    }

    @Test
    void waitsForItsStartDateWithoutBeginning() {
        var order = superFibre().placed();

        order.awaitStart(TEN, NINE);

        assertThat(order.state()).isEqualTo(ProductOrderState.ACKNOWLEDGED);
        assertThat(waitingOf(order, "1").on()).isEqualTo("calendar");
        assertThat(waitingOf(order, "1").until()).isEqualTo(TEN);
    }

    @Test
    void knowsNoCatalogReleaseBeforeItIsAccepted() {
        var order = superFibre().placed();

        assertThatThrownBy(order::catalogRelease)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PO-1");
    }

    @Test
    void isInProgressWithItsServiceItemsOnceItBegins() {
        var order = begun();

        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(order.catalogRelease()).isEqualTo(1);
        assertThat(order.serviceItems())
                .extracting(ServiceItem::itemId)
                .containsExactly("SOI-001", "SOI-002", "SOI-003");
        assertThat(waitingOf(order, "1").on()).isEqualTo("SOM");
    }

    @Test
    void isBuiltOnceItsLastServiceItemIs() {
        var order = begun();

        order.serviceItemsCompleted(Set.of("SOI-001", "SOI-003"), 0, TEN);
        assertThat(order.item("1").awaitsProduct()).isFalse();

        order.serviceItemsCompleted(Set.of("SOI-002"), 0, TEN);
        assertThat(order.item("1").awaitsProduct()).isTrue();
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(waitingOf(order, "1").on()).isEqualTo("inventory and billing");
    }

    @Test
    void isCompletedByItsProductAndNotByItsServices() {
        var order = begun();
        order.serviceItemsCompleted(Set.of("SOI-001", "SOI-002", "SOI-003"), 0, TEN);

        order.productDelivered("1", TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.COMPLETED);
        assertThat(order.completionDate()).contains(TEN);
        assertThat(order.item("1").waiting()).isEmpty();
    }

    @Test
    void hearsTheSameCompletionTwiceWithoutHarm() {
        var order = begun();
        order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);
        order.tellChanges();

        order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);

        assertThat(order.tellChanges()).isEmpty();
    }

    @Test
    void isHeldWhileSomethingBelowIs() {
        var order = begun();

        order.serviceItemsBlocked(Set.of("SOI-001"), 0, ProductOrderItemState.HELD, NO_PORT);

        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);
        assertThat(waitingOf(order, "1")).isEqualTo(NO_PORT);
    }

    @Test
    void goesOnWhenNothingBelowIsBlockedAnyMore() {
        var order = begun();
        order.serviceItemsBlocked(Set.of("SOI-001", "SOI-002"), 0, ProductOrderItemState.HELD, NO_PORT);

        order.serviceItemsResumed(Set.of("SOI-001"), 0, TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);

        order.serviceItemsResumed(Set.of("SOI-002"), 0, TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(waitingOf(order, "1").on()).isEqualTo("SOM");
    }

    @Test
    void goesOnWhenWhatWasBlockedIsDone() {
        for (var blocked : List.of(ProductOrderItemState.HELD, ProductOrderItemState.PENDING)) {
            var order = begun();
            order.serviceItemsBlocked(Set.of("SOI-001"), 0, blocked, NO_PORT);

            order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);

            assertThat(order.state()).as("after " + blocked).isEqualTo(ProductOrderState.IN_PROGRESS);
        }
    }

    @Test
    void doesNotGoBackForAServiceItemThatIsDone() {
        var order = begun();
        order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);

        order.serviceItemsBlocked(Set.of("SOI-001"), 0, ProductOrderItemState.HELD, NO_PORT);

        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
    }

    @Test
    void completesItsItemsOneByOne() {
        var order = accepted(
                anOrder().adding("1", "PO-SF200H").adding("2", "PO-DATA-BOOST").placed(),
                Map.of("1", "PS-RBA-01", "2", "PS-DATA-BOOST"));
        order.begin(List.of(service("1"), service("2")), NINE);

        order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);
        order.productDelivered("1", TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(order.openItems()).extracting(ProductOrderItem::itemId).containsExactly("2");

        order.serviceItemsBlocked(Set.of("SOI-002"), 0, ProductOrderItemState.HELD, NO_PORT);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);

        order.serviceItemsCompleted(Set.of("SOI-002"), 0, TEN);
        order.productDelivered("2", TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.COMPLETED);
    }

    @Test
    void buildsABundleOnceItsLastPartIsDelivered() {
        var order = bundleBegun();

        order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);
        order.productDelivered("1.1", TEN);
        assertThat(order.item("1").awaitsProduct()).isFalse();
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);

        order.serviceItemsCompleted(Set.of("SOI-002"), 0, TEN);
        order.productDelivered("1.2", TEN);
        assertThat(order.item("1").awaitsProduct()).isTrue();
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);

        order.productDelivered("1", TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.COMPLETED);
    }

    @Test
    void completesOnePartOfABundleWhileTheOtherIsHeld() {
        var order = bundleBegun();
        order.serviceItemsBlocked(Set.of("SOI-002"), 0, ProductOrderItemState.HELD, NO_PORT);

        order.serviceItemsCompleted(Set.of("SOI-001"), 0, TEN);
        order.productDelivered("1.1", TEN);

        assertThat(order.item("1.1").state()).isEqualTo(ProductOrderItemState.COMPLETED);
        assertThat(order.item("1.2").state()).isEqualTo(ProductOrderItemState.HELD);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);
    }

    @Test
    void tellsEachMoveOnceAndRaisesItsVersionOnceForAllThatIsToldTogether() {
        var order = begun();
        assertThat(order.version()).isEqualTo(1);
        assertThat(order.tellChanges())
                .extracting(change -> change.itemId() + " " + change.to())
                .containsExactly("null ACKNOWLEDGED", "1 IN_PROGRESS", "null IN_PROGRESS");

        order.serviceItemsCompleted(Set.of("SOI-001", "SOI-002", "SOI-003"), 0, TEN);
        order.productDelivered("1", TEN);

        assertThat(order.version()).isEqualTo(2);
        assertThat(order.tellChanges())
                .extracting(change -> change.itemId() + " " + change.to())
                .containsExactly("1 COMPLETED", "null COMPLETED");
        assertThat(order.tellChanges()).isEmpty();
    }

    @Test
    void givesItsProductsIdsThatFollowFromTheOrder() {
        var order = superFibre().placed();

        assertThat(order.item("1").productId())
                .isEqualTo(superFibre().placed().item("1").productId());
    }

    private static ProductOrder begun() {
        var order = accepted(superFibre().placed(), Map.of("1", "PS-RBA-01"));
        order.begin(List.of(service("1"), service("1"), service("1")), NINE);
        return order;
    }

    private static ProductOrder bundleBegun() {
        var order = accepted(broadbandAndStreaming().placed(), Map.of("1.1", "PS-RBA-01", "1.2", "PS-OTT-STREAM"));
        order.begin(List.of(service("1.1"), service("1.2")), NINE);
        return order;
    }

    private static ServiceItem.Draft service(String item) {
        return new ServiceItem.Draft(item, "CFS", "a service", Map.of(), "DR", "1.0", Map.of());
    }

    private static Waiting waitingOf(ProductOrder order, String item) {
        return order.item(item).waiting().orElseThrow();
    }
}

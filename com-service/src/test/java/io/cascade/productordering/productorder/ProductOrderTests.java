package io.cascade.productordering.productorder;

import static io.cascade.productordering.ProductOrderBuilder.NINE;
import static io.cascade.productordering.ProductOrderBuilder.accepted;
import static io.cascade.productordering.ProductOrderBuilder.anOrder;
import static io.cascade.productordering.ProductOrderBuilder.broadbandAndStreaming;
import static io.cascade.productordering.ProductOrderBuilder.paidBy;
import static io.cascade.productordering.ProductOrderBuilder.payment;
import static io.cascade.productordering.ProductOrderBuilder.superFibre;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildReport;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Refusal;
import io.cascade.productordering.fulfilment.ProductToDeliver;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProductOrderTests {

    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final Waiting NO_PORT = Waiting.on(Party.NETWORK_PLANNING, "poolExhausted", "no port", TEN);

    @Test
    void isAcknowledgedWhenItIsPlacedAndWaitsForItsAssessment() {
        var order = superFibre().placed();

        assertThat(order.state()).isEqualTo(ProductOrderState.ACKNOWLEDGED);
        assertThat(order.orderDate()).isEqualTo(NINE);
        assertThat(waitingOf(order, "1").on()).isEqualTo("COM");
        assertThat(order.tellMoves()).singleElement().matches(StateChange::isBirth);
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
        assertThat(order.terms().deposit().isPaid()).isFalse();

        pay(order, payment("PAY-1"));
        assertThat(order.state()).isEqualTo(ProductOrderState.PENDING);
        assertThat(waitingOf(order, "1").on()).isEqualTo("COM");
        assertThat(order.terms().deposit().isPaid()).isTrue();
    }

    @Test
    void staysPendingWhilePartOfTheDepositIsOutstanding() {
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);

        pay(order, payment("PAY-40", "40", "AUD"));
        assertThat(order.terms().deposit().isPaid()).isFalse();
        assertThat(waitingOf(order, "1").reason()).startsWith("60 of a deposit of 100 AUD");
        assertThat(waitingOf(order, "1").until()).isEqualTo(TEN.plusSeconds(60));

        pay(order, payment("PAY-40", "40", "AUD"), payment("PAY-60", "60", "AUD"));
        assertThat(order.terms().deposit().isPaid()).isTrue();
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
        pay(order, payment("PAY-1"));

        order.depositOverdue(TEN.plusSeconds(60));

        assertThat(order.state()).isEqualTo(ProductOrderState.PENDING);
    }

    @Test
    void isNotPaidByMoneyOfAnotherCurrency() {
        var order = superFibre().placed();
        order.awaitDeposit(new Deposit(BigDecimal.valueOf(100), "AUD", TEN.plusSeconds(60)), TEN);

        pay(order, payment("PAY-1", "100", "USD"));

        assertThat(order.terms().deposit().isPaid()).isFalse();
        assertThat(waitingOf(order, "1").reason()).startsWith("100 of a deposit of 100 AUD");
    }

    @Test
    void isNotPaidBeforeAnybodyDemandedADeposit() {
        var order = superFibre().placed();

        pay(order, payment("PAY-1"));

        assertThat(order.terms().deposit().isPaid()).isFalse();
    }

    @Test
    void chargesTheAccountOfTheItemOrOfItsBundleOrOfTheOrder() {
        var order = anOrder()
                .adding("1", "PO-BB100-OTT")
                .chargedTo("ACC-BUNDLE")
                .part("1.1", "PO-BB100")
                .part("1.2", "PO-OTT-STREAM")
                .chargedTo("ACC-PART")
                .adding("2", "PO-DATA-BOOST")
                .allChargedTo("ACC-ORDER")
                .placed();

        assertThat(order.items())
                .extracting(item -> new ProductToDeliver(order, item)
                        .account()
                        .orElseThrow()
                        .id())
                .containsExactly("ACC-BUNDLE", "ACC-BUNDLE", "ACC-PART", "ACC-ORDER");
    }

    private static void pay(ProductOrder order, Payment... payments) {
        order.amend(paidBy(payments));
        order.pay(TEN);
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

        assertThatThrownBy(order::pinnedRelease)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PO-1");
    }

    @Test
    void isInProgressWithItsServiceItemsOnceItBegins() {
        var order = begun();

        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(order.catalogRelease()).contains(1L);
        assertThat(order.below().children())
                .extracting(ServiceItem::itemId)
                .containsExactly("SOI-001", "SOI-002", "SOI-003");
        assertThat(waitingOf(order, "1").on()).isEqualTo("SOM");
    }

    @Test
    void isBuiltOnceItsLastServiceItemIs() {
        var order = begun();

        order.follow(done("SOI-001", "SOI-003"), TEN);
        assertThat(order.itemsToDeliver()).doesNotContain(order.item("1"));

        order.follow(done("SOI-002"), TEN);
        assertThat(order.itemsToDeliver()).contains(order.item("1"));
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(waitingOf(order, "1").on()).isEqualTo("inventory and billing");
    }

    @Test
    void isCompletedByItsProductAndNotByItsServices() {
        var order = begun();
        order.follow(done("SOI-001", "SOI-002", "SOI-003"), TEN);

        order.productDelivered("1", TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.COMPLETED);
        assertThat(order.completionDate()).contains(TEN);
        assertThat(order.item("1").waiting()).isEmpty();
    }

    @Test
    void hearsTheSameCompletionTwiceWithoutHarm() {
        var order = begun();
        order.follow(done("SOI-001"), TEN);
        order.tellMoves();

        order.follow(done("SOI-001"), TEN);

        assertThat(order.tellMoves()).isEmpty();
    }

    @Test
    void isHeldWhileSomethingBelowIs() {
        var order = begun();

        order.follow(blocked(ChildState.HELD, "SOI-001"), TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);
        assertThat(waitingOf(order, "1")).isEqualTo(NO_PORT);
    }

    @Test
    void goesOnWhenNothingBelowIsBlockedAnyMore() {
        var order = begun();
        order.follow(blocked(ChildState.HELD, "SOI-001", "SOI-002"), TEN);

        order.follow(underWay("SOI-001"), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);

        order.follow(underWay("SOI-002"), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(waitingOf(order, "1").on()).isEqualTo("SOM");
    }

    @Test
    void goesOnWhenWhatWasBlockedIsDone() {
        for (var blocked : List.of(ChildState.HELD, ChildState.PENDING)) {
            var order = begun();
            order.follow(blocked(blocked, "SOI-001"), TEN);

            order.follow(done("SOI-001"), TEN);

            assertThat(order.state()).as("after " + blocked).isEqualTo(ProductOrderState.IN_PROGRESS);
        }
    }

    @Test
    void doesNotGoBackForAServiceItemThatIsDone() {
        var order = begun();
        order.follow(done("SOI-001"), TEN);

        order.follow(blocked(ChildState.HELD, "SOI-001"), TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDONE", "REFUSED"})
    void isHeldAndNeverCompleteWhenAServiceItemEndsWithoutBeingDone(ChildState ended) {
        var order = begun();
        var reason = Waiting.on(Party.SOM, "endedBelow", "service order SO-1 item SOI-001 is rejected", TEN);

        order.follow(done("SOI-002", "SOI-003"), TEN);
        order.follow(reports(ended, reason, "SOI-001"), TEN);

        assertThat(order.item("1").state()).isEqualTo(ProductOrderItemState.HELD);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);
        assertThat(waitingOf(order, "1")).isEqualTo(reason);
        assertThat(order.itemsToDeliver()).isEmpty();
    }

    @Test
    void handsDownOnceMoreWhatEndedBelowWhenSomebodyWantsThat() {
        var order = begun();
        order.handedDown("SO-1", TEN);
        order.follow(done("SOI-002"), TEN);
        order.follow(reports(ChildState.REFUSED, NO_PORT, "SOI-001", "SOI-003"), TEN);

        var services = order.below().stream().map(ServiceItem::serviceId).toList();

        order.takeUpAgain(TEN);

        assertThat(order.below().stream().map(ServiceItem::serviceId))
                .as("the services of what was lost are others")
                .filteredOn(services::contains)
                .containsExactly(services.get(1));
        assertThat(order.isToHandDown()).isTrue();
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(order.below().stream().filter(child -> child.generation() == order.generation()))
                .extracting(ServiceItem::itemId)
                .containsExactly("SOI-001", "SOI-003");
        assertThat(order.isChild("SO-1")).isFalse();
        assertThat(order.isChild("SO-2")).isTrue();
    }

    @Test
    void isCancelledAtOnceWhileNothingIsBelow() {
        var order = superFibre().placed();

        assertThat(order.cancel(TEN)).isEqualTo(new Cancellation.Done());

        assertThat(order.state()).isEqualTo(ProductOrderState.CANCELLED);
        assertThat(order.item("1").state()).isEqualTo(ProductOrderItemState.CANCELLED);
        assertThat(order.completionDate()).contains(TEN);
    }

    @Test
    void isCancelledOnceEverythingBelowIs() {
        var order = begun();
        order.handedDown("SO-1", NINE);

        assertThat(order.cancel(TEN)).isEqualTo(new Cancellation.UnderWay());
        assertThat(order.state()).isEqualTo(ProductOrderState.ASSESSING_CANCELLATION);
        assertThat(order.item("1").state()).isEqualTo(ProductOrderItemState.ASSESSING_CANCELLATION);
        assertThat(order.cancel(TEN)).isEqualTo(new Cancellation.UnderWay());

        order.follow(reports(ChildState.UNDONE, NO_PORT, "SOI-001", "SOI-002"), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.ASSESSING_CANCELLATION);

        order.follow(reports(ChildState.UNDONE, NO_PORT, "SOI-003"), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.CANCELLED);
        assertThat(order.tellConclusion()).contains(new Cancellation.Done());
    }

    @Test
    void standsWhereItStoodWhenItCannotBeCancelled() {
        var order = begun();
        order.handedDown("SO-1", NINE);
        order.cancel(TEN);
        order.follow(blocked(ChildState.HELD, "SOI-001"), TEN);
        assertThat(order.item("1").state()).isEqualTo(ProductOrderItemState.ASSESSING_CANCELLATION);

        order.restore("commands were sent to the network", TEN);

        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);
        assertThat(waitingOf(order, "1")).isEqualTo(NO_PORT);
        assertThat(order.tellConclusion()).contains(new Cancellation.Refused("commands were sent to the network"));
    }

    @Test
    void deliversNothingWhileItsCancellationIsAssessed() {
        var order = begun();
        order.handedDown("SO-1", NINE);
        order.cancel(TEN);

        order.follow(done("SOI-001", "SOI-002", "SOI-003"), TEN);
        assertThat(order.itemsToDeliver()).isEmpty();

        order.restore("it is built", TEN);
        assertThat(order.itemsToDeliver()).containsExactly(order.item("1"));
    }

    @Test
    void cannotBeCancelledOnceAPartThatNeedsNoServicesMayBeDelivered() {
        var order = accepted(
                anOrder().adding("1", "PO-SF200H").adding("2", "PO-DATA-BOOST").placed(),
                Map.of("1", "PS-RBA-01", "2", "PS-DATA-BOOST"));
        order.begin(List.of(service("1")), NINE);
        assertThat(order.itemsToDeliver()).containsExactly(order.item("2"));
        assertThat(order.cancel(TEN)).isInstanceOf(Cancellation.Refused.class);

        order.productDelivered("2", TEN);
        assertThat(order.cancel(TEN)).isInstanceOf(Cancellation.Refused.class);
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
    }

    @Test
    void isNotHandedDownAgainWhileItIsTakenBack() {
        var order = begun();
        order.handedDown("SO-1", NINE);
        order.cancel(TEN);

        order.childLost(TEN);

        assertThat(order.isToHandDown()).isFalse();
    }

    @Test
    void cannotBeCancelledOnceServicesOfItAreBuilt() {
        var order = begun();
        order.follow(done("SOI-001"), TEN);

        assertThat(order.cancel(TEN)).isInstanceOf(Cancellation.Refused.class);
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
    }

    @Test
    void completesItsItemsOneByOne() {
        var order = accepted(
                anOrder().adding("1", "PO-SF200H").adding("2", "PO-DATA-BOOST").placed(),
                Map.of("1", "PS-RBA-01", "2", "PS-DATA-BOOST"));
        order.begin(List.of(service("1"), service("2")), NINE);

        order.follow(done("SOI-001"), TEN);
        order.productDelivered("1", TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);
        assertThat(order.openItems()).extracting(ProductOrderItem::itemId).containsExactly("2");

        order.follow(blocked(ChildState.HELD, "SOI-002"), TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);

        order.follow(done("SOI-002"), TEN);
        order.productDelivered("2", TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.COMPLETED);
    }

    @Test
    void buildsABundleOnceItsLastPartIsDelivered() {
        var order = bundleBegun();

        order.follow(done("SOI-001"), TEN);
        order.productDelivered("1.1", TEN);
        assertThat(order.itemsToDeliver()).doesNotContain(order.item("1"));
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);

        order.follow(done("SOI-002"), TEN);
        order.productDelivered("1.2", TEN);
        assertThat(order.itemsToDeliver()).contains(order.item("1"));
        assertThat(order.state()).isEqualTo(ProductOrderState.IN_PROGRESS);

        order.productDelivered("1", TEN);
        assertThat(order.state()).isEqualTo(ProductOrderState.COMPLETED);
    }

    @Test
    void completesOnePartOfABundleWhileTheOtherIsHeld() {
        var order = bundleBegun();
        order.follow(blocked(ChildState.HELD, "SOI-002"), TEN);

        order.follow(done("SOI-001"), TEN);
        order.productDelivered("1.1", TEN);

        assertThat(order.item("1.1").state()).isEqualTo(ProductOrderItemState.COMPLETED);
        assertThat(order.item("1.2").state()).isEqualTo(ProductOrderItemState.HELD);
        assertThat(order.state()).isEqualTo(ProductOrderState.HELD);
    }

    @Test
    void tellsEachMoveOnceAndRaisesItsVersionOnceForAllThatIsToldTogether() {
        var order = begun();
        assertThat(order.version()).isEqualTo(1);
        assertThat(order.tellMoves())
                .extracting(change -> change.itemId() + " " + change.to())
                .containsExactly("null ACKNOWLEDGED", "1 IN_PROGRESS", "null IN_PROGRESS");

        order.follow(done("SOI-001", "SOI-002", "SOI-003"), TEN);
        order.productDelivered("1", TEN);

        assertThat(order.version()).isEqualTo(2);
        assertThat(order.tellMoves())
                .extracting(change -> change.itemId() + " " + change.to())
                .containsExactly("1 COMPLETED", "null COMPLETED");
        assertThat(order.tellMoves()).isEmpty();
    }

    @Test
    void givesItsProductsIdsThatFollowFromTheOrder() {
        var order = superFibre().placed();

        assertThat(order.item("1").product().productId())
                .isEqualTo(superFibre().placed().item("1").product().productId());
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

    private static List<ChildReport> done(String... items) {
        return reports(ChildState.DONE, null, items);
    }

    private static List<ChildReport> underWay(String... items) {
        return reports(ChildState.UNDERWAY, null, items);
    }

    private static List<ChildReport> blocked(ChildState state, String... items) {
        return reports(state, NO_PORT, items);
    }

    private static List<ChildReport> reports(ChildState state, @Nullable Waiting waiting, String... items) {
        return Stream.of(items)
                .map(item -> new ChildReport(item, 0, state, waiting))
                .toList();
    }

    private static ServiceItem.Draft service(String item) {
        return new ServiceItem.Draft(item, "CFS", "a service", Map.of(), "DR", "1.0", Map.of());
    }

    private static Waiting waitingOf(ProductOrder order, String item) {
        return order.item(item).waiting().orElseThrow();
    }
}

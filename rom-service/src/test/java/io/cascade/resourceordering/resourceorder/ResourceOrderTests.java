package io.cascade.resourceordering.resourceorder;

import static io.cascade.resourceordering.ResourceOrderBuilder.NINE;
import static io.cascade.resourceordering.ResourceOrderBuilder.anOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.bearerOrder;
import static io.cascade.resourceordering.ResourceOrderBuilder.goldenOrder;
import static io.cascade.resourceordering.Rfs.GPON_BEARER;
import static io.cascade.resourceordering.Rfs.VLAN_SERVICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.lifecycle.IllegalTransition;
import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Refusal;
import io.cascade.resourceordering.allocation.AllocatedResource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceOrderTests {

    private static final Instant TEN = NINE.plus(Duration.ofHours(1));
    private static final AllocatedResource PORT = new AllocatedResource(
            "key", "RES-1", "OLT-EAST-07/LC3/P12", "RS-OLT-PORT", Map.of("olt", "OLT-EAST-07", "port", 12));

    @Test
    void isAcknowledgedWhenItIsPlacedAndSaysWhatEachItemWaitsFor() {
        var order = goldenOrder().placed();

        assertThat(order.state()).isEqualTo(ResourceOrderState.ACKNOWLEDGED);
        assertThat(idsIn(order, ItemPhase.ALLOCATING)).containsExactly("ROI-001", "ROI-007");
        assertThat(waitingOf(order, "ROI-001").on()).isEqualTo("resource inventory");
        assertThat(waitingOf(order, "ROI-003").on()).isEqualTo("ROI-002");
        assertThat(order.tellMoves()).singleElement().matches(StateChange::isBirth);
    }

    @Test
    void waitsForEveryPredecessor() {
        var order = anOrder()
                .building("A", GPON_BEARER)
                .building("B", GPON_BEARER)
                .building("C", VLAN_SERVICE, "A", "B")
                .placed();
        assertThat(waitingOf(order, "C").on()).isEqualTo("A, B");

        build(order, "A");
        assertThat(item(order, "C").isIn(ItemPhase.AWAITING_PREDECESSORS)).isTrue();

        build(order, "B");
        assertThat(item(order, "C").isIn(ItemPhase.ALLOCATING)).isTrue();
        assertThat(waitingOf(order, "C").on()).isEqualTo("resource inventory");
    }

    @Test
    void letsBranchesRunSideBySide() {
        var order = goldenOrder().placed();

        build(order, "ROI-001");

        assertThat(idsIn(order, ItemPhase.ALLOCATING)).containsExactly("ROI-002", "ROI-004", "ROI-007");
    }

    @Test
    void isInProgressFromItsFirstReservationUntilItsLastItemIsDone() {
        var order = goldenOrder().placed();
        for (var id : List.of("ROI-001", "ROI-002", "ROI-003", "ROI-004", "ROI-007", "ROI-006")) {
            build(order, id);
            assertThat(order.state()).as(id).isEqualTo(ResourceOrderState.IN_PROGRESS);
        }

        build(order, "ROI-005");

        assertThat(order.state()).isEqualTo(ResourceOrderState.COMPLETED);
        assertThat(order.startDate()).contains(NINE);
        assertThat(order.completionDate()).contains(TEN);
        assertThat(order.work().open()).isEmpty();
    }

    @Test
    void isHeldWhileOneItemIsAndGoesOnWithTheOthers() {
        var order = goldenOrder().placed();
        reserve(order, "ROI-001");
        order.hold(
                item(order, "ROI-001"), Waiting.on(Party.OPERATIONS, "test", "the port is dead", TEN), "not activated");

        assertThat(order.state()).isEqualTo(ResourceOrderState.HELD);
        assertThat(waitingOf(order, "ROI-001").reason()).isEqualTo("the port is dead");

        build(order, "ROI-007");
        assertThat(order.state()).isEqualTo(ResourceOrderState.HELD);
        assertThat(idsIn(order, ItemPhase.ALLOCATING)).containsExactly("ROI-006");

        complete(order, "ROI-001");
        assertThat(order.state()).isEqualTo(ResourceOrderState.IN_PROGRESS);
    }

    @Test
    void keepsTheMomentWhenAHoldBeganWhileItsReasonLasts() {
        var order = bearerOrder().placed();
        var bearer = item(order, "ROI-001");

        order.hold(
                bearer,
                Waiting.on(Party.NETWORK_PLANNING, "test", "no port", NINE).until(NINE.plusSeconds(30)),
                "not allocated");
        order.hold(
                bearer,
                Waiting.on(Party.NETWORK_PLANNING, "test", "no port", TEN).until(TEN.plusSeconds(30)),
                "not allocated");
        assertThat(waitingOf(order, "ROI-001").since()).isEqualTo(NINE);
        assertThat(waitingOf(order, "ROI-001").until()).isEqualTo(TEN.plusSeconds(30));

        order.hold(bearer, Waiting.on(Party.CATALOG, "test", "no rule", TEN), "not allocated");
        assertThat(waitingOf(order, "ROI-001").since()).isEqualTo(TEN);
    }

    @Test
    void isHeldBeforeItsFirstReservationWhenThatIsRefused() {
        var order = bearerOrder().placed();

        order.hold(item(order, "ROI-001"), Waiting.on(Party.NETWORK_PLANNING, "test", "no port", TEN), "not allocated");

        assertThat(order.state()).isEqualTo(ResourceOrderState.HELD);
        assertThat(order.startDate()).isEmpty();
    }

    @Test
    void isRejectedWithEveryReason() {
        var order = goldenOrder().placed();
        var reasons = List.of(
                new Refusal("unknownSpecification", "there is none", "ROI-001", "resourceSpecification.id"),
                new Refusal("cyclicDependency", "its items wait for each other", null, null));

        order.refuse(reasons, TEN);

        assertThat(order.state()).isEqualTo(ResourceOrderState.REJECTED);
        assertThat(order.refusals()).isEqualTo(reasons);
        assertThat(order.completionDate()).contains(TEN);
        assertThat(order.items())
                .allMatch(item -> item.state() == ResourceOrderItemState.REJECTED)
                .allMatch(item -> item.waiting().isEmpty());
    }

    @Test
    void isNotBuiltOnceItIsRejected() {
        var order = bearerOrder().placed();
        order.refuse(List.of(new Refusal("unknownSpecification", "there is none", "ROI-001", null)), TEN);

        assertThatThrownBy(() -> reserve(order, "ROI-001"))
                .isInstanceOf(IllegalTransition.class)
                .hasMessage("RO-1/ROI-001 cannot go from REJECTED to IN_PROGRESS (resources reserved)");
    }

    @Test
    void tellsEachMoveOnceAndRaisesItsVersionOnceForAllThatIsToldTogether() {
        var order = bearerOrder().placed();
        assertThat(order.tellMoves()).singleElement().matches(StateChange::isBirth);
        assertThat(order.version()).isEqualTo(1);

        build(order, "ROI-001");

        assertThat(order.version()).isEqualTo(2);
        assertThat(order.tellMoves())
                .extracting(change -> change.itemId() + " " + change.to())
                .containsExactly("ROI-001 IN_PROGRESS", "null IN_PROGRESS", "ROI-001 COMPLETED", "null COMPLETED");
        assertThat(order.tellMoves()).isEmpty();
    }

    @Test
    void passesOnWhatWasProducedBeforeAnItem() {
        var order = goldenOrder().placed();
        assertThat(producedBefore(order, "ROI-003")).isEmpty();

        build(order, "ROI-001");

        assertThat(producedBefore(order, "ROI-003")).containsOnlyKeys("GPON-Bearer");
        assertThat(producedBefore(order, "ROI-003").get("GPON-Bearer"))
                .containsEntry("olt", "OLT-EAST-07")
                .containsEntry("port", 12)
                .containsEntry("bearerSpeed", "1G");
        assertThat(producedBefore(order, "ROI-007")).isEmpty();
    }

    @Test
    void passesNothingOnFromOneLineToAnother() {
        var order = anOrder()
                .building("A", GPON_BEARER)
                .building("A2", VLAN_SERVICE, "A")
                .building("B", GPON_BEARER)
                .building("B2", VLAN_SERVICE, "B")
                .placed();

        build(order, "A");

        assertThat(producedBefore(order, "A2")).containsOnlyKeys("GPON-Bearer");
        assertThat(producedBefore(order, "B2")).isEmpty();
    }

    @Test
    void namesItsRequestsByOrderItemAndGeneration() {
        var order = bearerOrder().placed();

        assertThat(item(order, "ROI-001").requestId()).hasToString("RO-1:ROI-001:1");
    }

    @Test
    void isCancelledOnceWhatIsReservedForItIsGivenBack() {
        var order = goldenOrder().placed();

        assertThat(order.cancel(TEN)).isEqualTo(new Cancellation.UnderWay());
        assertThat(order.state()).isEqualTo(ResourceOrderState.PENDING_CANCELLATION);
        assertThat(order.items())
                .extracting(ResourceOrderItem::state)
                .containsOnly(ResourceOrderItemState.PENDING_CANCELLATION);
        assertThat(order.isToBeBuilt()).isFalse();

        order.givenBack(TEN);

        assertThat(order.state()).isEqualTo(ResourceOrderState.CANCELLED);
        assertThat(order.tellConclusion()).contains(new Cancellation.Done());
    }

    @Test
    void staysWhereItIsCancelledWhileTheInventoryDoesNotTakeItBack() {
        var order = goldenOrder().placed();
        order.cancel(TEN);

        order.notGivenBack(Waiting.on(Party.RESOURCE_INVENTORY, "commandNotTaken", "400", TEN));
        order.setAside(Waiting.on(Party.OPERATIONS, "workSetAside", "deadly", TEN));

        assertThat(order.state()).isEqualTo(ResourceOrderState.PENDING_CANCELLATION);
        assertThat(waitingOf(order, "ROI-001").code()).isEqualTo("workSetAside");
    }

    @Test
    void cannotBeCancelledOnceTheNetworkWasTold() {
        var order = goldenOrder().placed();
        order.activating(
                item(order, "ROI-001"), Map.of(), List.of(PORT), Waiting.on(Party.NETWORK, "test", "told", NINE));

        assertThat(order.cancel(TEN)).isInstanceOf(Cancellation.Refused.class);
        assertThat(order.state()).isEqualTo(ResourceOrderState.IN_PROGRESS);
    }

    private static void build(ResourceOrder order, String id) {
        reserve(order, id);
        complete(order, id);
    }

    private static void reserve(ResourceOrder order, String id) {
        order.activating(item(order, id), Map.of(), List.of(PORT), Waiting.on(Party.NETWORK, "test", "told", NINE));
    }

    private static void complete(ResourceOrder order, String id) {
        order.complete(item(order, id), List.of(PORT), TEN);
    }

    private static ResourceOrderItem item(ResourceOrder order, String id) {
        return order.work().find(id).orElseThrow();
    }

    private static Waiting waitingOf(ResourceOrder order, String id) {
        return item(order, id).waiting().orElseThrow();
    }

    private static List<String> idsIn(ResourceOrder order, ItemPhase phase) {
        return order.work().in(phase).stream().map(ResourceOrderItem::itemId).toList();
    }

    private static Map<String, Map<String, Object>> producedBefore(ResourceOrder order, String itemId) {
        return order.work().dependencies().producedBefore(item(order, itemId));
    }
}

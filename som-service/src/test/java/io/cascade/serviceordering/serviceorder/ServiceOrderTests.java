package io.cascade.serviceordering.serviceorder;

import static io.cascade.serviceordering.serviceorder.GoldenOrder.CPE;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.INTERNET;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.WIFI;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.aGoldenOrder;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.completed;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.held;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.pending;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.underway;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What can happen to a service order, told on the golden one. */
class ServiceOrderTests {

    @Test
    void beginsWithAllItsServicesReservedAndInTheHandsOfRom() {
        var order = aGoldenOrder().planned();

        assertThat(order.state()).isEqualTo(ServiceOrderState.IN_PROGRESS);
        assertThat(order.resourceItems()).hasSize(7);
        assertThat(order.items())
                .allSatisfy(item -> assertThat(item.state()).isEqualTo(ServiceOrderItemState.IN_PROGRESS))
                .allSatisfy(item -> assertThat(item.stateToWrite()).contains(ServiceState.RESERVED))
                .allSatisfy(item -> assertThat(item.waiting())
                        .hasValueSatisfying(waiting -> assertThat(waiting.on()).isEqualTo("ROM")));
    }

    @Test
    void waitsForItsPlanBeforeThat() {
        assertThat(aGoldenOrder().placed().items())
                .allSatisfy(item -> assertThat(item.waiting())
                        .hasValueSatisfying(waiting -> assertThat(waiting.on()).isEqualTo("SOM")));
    }

    @Test
    void makesAServiceInactiveWithItsFirstResourceItem() {
        var order = aGoldenOrder().reserved();

        order.hear(completed("ROI-001"));

        assertThat(order.item(INTERNET).stateToWrite()).contains(ServiceState.INACTIVE);
        assertThat(order.item(WIFI).stateToWrite()).isEmpty();
        assertThat(order.get().hasServicesMoved()).isTrue();
    }

    @Test
    void tellsNothingWhileOnlyResourceItemsMove() {
        var order = aGoldenOrder().reserved();

        order.hear(completed("ROI-001"));
        order.hear(completed("ROI-002"));

        assertThat(order.get().tellChanges().isEmpty()).isTrue();
    }

    @Test
    void completesAnItemOnlyOnceItsServiceIsActiveInTheInventory() {
        var order = aGoldenOrder().reserved();

        order.hear(completed("ROI-001"), completed("ROI-002"), completed("ROI-003"), completed("ROI-004"));

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.IN_PROGRESS);
        assertThat(order.item(INTERNET).stateToWrite()).contains(ServiceState.ACTIVE);
        assertThat(order.item(INTERNET).waiting())
                .hasValueSatisfying(waiting -> assertThat(waiting.on()).isEqualTo("service inventory"));

        order.written(INTERNET, ServiceState.ACTIVE);

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.COMPLETED);
        assertThat(order.item(INTERNET).waiting()).isEmpty();
        assertThat(order.state()).isEqualTo(ServiceOrderState.IN_PROGRESS);
    }

    @Test
    void completesWithItsLastItem() {
        var order = aGoldenOrder().built();

        order.written(INTERNET, ServiceState.ACTIVE);
        order.written(WIFI, ServiceState.ACTIVE);
        order.written(CPE, ServiceState.ACTIVE);

        assertThat(order.state()).isEqualTo(ServiceOrderState.COMPLETED);
        assertThat(order.get().completionDate()).isPresent();
        assertThat(order.get().tellChanges().moves())
                .filteredOn(StateChange::isOfAggregate)
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isEqualTo(ServiceOrderState.COMPLETED));
    }

    @Test
    void keepsTheResourcesThatAServiceUses() {
        var order = aGoldenOrder().reserved();

        order.hear(completed("ROI-001"), completed("ROI-002"));

        assertThat(order.get().resourceItemsOf(order.item(INTERNET)))
                .flatExtracting(ResourceItem::resources)
                .extracting(UsedResource::name)
                .containsExactly("resource of ROI-001", "resource of ROI-002");
    }

    @Test
    void isHeldWithTheReasonFromBelowWhileOtherBranchesGoOn() {
        var order = aGoldenOrder().reserved();

        order.hear(held("ROI-001", "no free port"), completed("ROI-007"));

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.HELD);
        assertThat(order.item(INTERNET).waiting().map(Waiting::reason)).contains("no free port");
        assertThat(order.item(CPE).stateToWrite()).contains(ServiceState.INACTIVE);
        assertThat(order.state()).isEqualTo(ServiceOrderState.HELD);

        order.hear(underway("ROI-001"));

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.IN_PROGRESS);
        assertThat(order.state()).isEqualTo(ServiceOrderState.IN_PROGRESS);
    }

    @Test
    void waitsForTheMostBlockedOfItsParts() {
        var order = aGoldenOrder().reserved();

        order.hear(pending("ROI-003", "an address is asked for"), held("ROI-004", "no policy"));
        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.HELD);

        order.hear(completed("ROI-004"));
        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.PENDING);
        assertThat(order.item(INTERNET).waiting().map(Waiting::reason)).contains("an address is asked for");
        assertThat(order.state()).isEqualTo(ServiceOrderState.PENDING);
    }

    @Test
    void hearsTheSameTwiceWithoutEffect() {
        var order = aGoldenOrder().reserved();
        order.hear(held("ROI-001", "no free port"));
        var version = order.get().version();
        order.get().tellChanges();

        order.hear(held("ROI-001", "no free port"));

        assertThat(order.get().version()).isEqualTo(version);
        assertThat(order.get().tellChanges().isEmpty()).isTrue();
    }

    @Test
    void isNotHeldByAReportThatALaterOneOvertook() {
        var order = aGoldenOrder().reserved();
        order.hear(new ResourceReport.Blocked("ROI-001", 3, ResourceItemState.HELD, GoldenOrder.waiting("no port")));
        order.hear(new ResourceReport.Underway("ROI-001", 5));
        order.hear(completed("ROI-002"));

        order.hear(
                new ResourceReport.Blocked("ROI-001", 4, ResourceItemState.HELD, GoldenOrder.waiting("no port")),
                held("ROI-002", "too late"));

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.IN_PROGRESS);
    }

    @Test
    void ignoresItemsThatItDoesNotHave() {
        var order = aGoldenOrder().reserved();

        order.hear(completed("ROI-099"));

        assertThat(order.get().tellChanges().isEmpty()).isTrue();
    }

    @Test
    void holdsAnItemWhoseServiceTheInventoryRefusesUntilItTakesIt() {
        var order = aGoldenOrder().built();

        order.get().serviceRefused(INTERNET, "terminated", GoldenOrder.NOW);
        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.HELD);
        assertThat(order.state()).isEqualTo(ServiceOrderState.HELD);

        order.written(INTERNET, ServiceState.ACTIVE);
        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.COMPLETED);
        assertThat(order.state()).isEqualTo(ServiceOrderState.IN_PROGRESS);
    }

    @Test
    void staysHeldByTheInventoryWhateverMovesBelow() {
        var order = aGoldenOrder().planned();
        order.get().serviceRefused(INTERNET, "terminated", GoldenOrder.NOW);

        order.get().resourceOrderTaken("RO-1", GoldenOrder.NOW);
        order.hear(completed("ROI-001"));

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.HELD);
        assertThat(order.item(INTERNET).waiting().map(Waiting::reason)).contains("terminated");
        assertThat(order.item(INTERNET).stateToWrite()).contains(ServiceState.INACTIVE);
    }

    @Test
    void goesOnWhenARefusedReservationIsTakenAfterAll() {
        var order = aGoldenOrder().planned();
        order.get().serviceRefused(INTERNET, "terminated", GoldenOrder.NOW);

        order.written(INTERNET, ServiceState.RESERVED);

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.IN_PROGRESS);
        assertThat(order.item(INTERNET).waiting().map(Waiting::on)).contains("ROM");
    }

    @Test
    void asksForASecondWriteWhenAServiceMovesOnDuringTheFirst() {
        var order = aGoldenOrder().reserved();
        order.hear(completed("ROI-007"));
        order.hear(completed("ROI-006"));

        order.written(CPE, ServiceState.INACTIVE);

        assertThat(order.item(CPE).stateToWrite()).contains(ServiceState.ACTIVE);
    }

    @Test
    void isRefusedWithEveryReasonAndAllItsItems() {
        var order = aGoldenOrder().placed();

        order.get()
                .refuse(
                        List.of(
                                new Refusal("unknownSpecification", "there is none", INTERNET, "service"),
                                new Refusal("notDecomposable", "nothing to build", WIFI, "service")),
                        GoldenOrder.NOW);

        assertThat(order.state()).isEqualTo(ServiceOrderState.REJECTED);
        assertThat(order.get().refusals()).hasSize(2);
        assertThat(order.items()).allSatisfy(item -> {
            assertThat(item.state()).isEqualTo(ServiceOrderItemState.REJECTED);
            assertThat(item.waiting()).isEmpty();
        });
    }
}

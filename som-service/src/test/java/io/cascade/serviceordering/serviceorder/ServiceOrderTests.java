package io.cascade.serviceordering.serviceorder;

import static io.cascade.serviceordering.serviceorder.GoldenOrder.CPE;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.INTERNET;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.WIFI;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.aGoldenOrder;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.completed;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.ended;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.held;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.pending;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.report;
import static io.cascade.serviceordering.serviceorder.GoldenOrder.underway;
import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.lifecycle.StateChange;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.ChildState;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

        assertThat(order.get().below(order.item(INTERNET)).children())
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
        order.hear(report("ROI-001", 3, ChildState.HELD, GoldenOrder.waiting("no port")));
        order.hear(report("ROI-001", 5, ChildState.UNDERWAY, null));
        order.hear(completed("ROI-002"));

        order.hear(report("ROI-001", 4, ChildState.HELD, GoldenOrder.waiting("no port")), held("ROI-002", "too late"));

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

        order.get().handedDown("RO-1", GoldenOrder.NOW);
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
    void staysHeldWhileNobodyTakesItsResourceOrderThoughItsServicesAreWritten() {
        var order = aGoldenOrder().planned();
        order.get().notTaken(GoldenOrder.waiting("it refused the order"));

        order.written(INTERNET, ServiceState.RESERVED);
        assertThat(order.state()).isEqualTo(ServiceOrderState.HELD);

        order.get().handedDown("RO-1", GoldenOrder.NOW);
        assertThat(order.state()).isEqualTo(ServiceOrderState.IN_PROGRESS);
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDONE", "REFUSED"})
    void isHeldWhenAResourceItemEndsWithoutBeingDone(ChildState as) {
        var order = aGoldenOrder().reserved();

        order.hear(completed("ROI-006"), ended("ROI-007", as));

        assertThat(order.item(CPE).state()).isEqualTo(ServiceOrderItemState.HELD);
        assertThat(order.item(CPE).waiting().map(Waiting::reason)).contains("ROI-007 has ended");
        assertThat(order.item(CPE).stateToWrite()).contains(ServiceState.INACTIVE);
        assertThat(order.state()).isEqualTo(ServiceOrderState.HELD);
    }

    @Test
    void handsDownOnceMoreWhatEndedBelowWhenSomebodyWantsThat() {
        var order = aGoldenOrder().reserved();
        order.get().handedDown("RO-1", GoldenOrder.NOW);
        order.hear(ended("ROI-007", ChildState.REFUSED));
        order.get().takeUpAgain(GoldenOrder.NOW);
        assertThat(order.get().isToHandDown())
                .as("while others of the same resource order are under way")
                .isFalse();

        order.hear(IntStream.rangeClosed(1, 6)
                .mapToObj(i -> completed("ROI-%03d".formatted(i)))
                .toArray(ResourceReport[]::new));

        order.get().takeUpAgain(GoldenOrder.NOW);

        assertThat(order.state()).isEqualTo(ServiceOrderState.IN_PROGRESS);
        assertThat(order.get().isToHandDown()).isTrue();
        assertThat(order.get().generation()).isEqualTo(2);
        assertThat(order.get().below().of(child -> child.generation() == 2).children())
                .extracting(ResourceItem::itemId)
                .containsExactly("ROI-007");
    }

    @Test
    void isCancelledAtOnceBeforeItIsPlanned() {
        var order = aGoldenOrder().placed();

        assertThat(order.get().cancel(GoldenOrder.NOW)).isEqualTo(new Cancellation.Done());

        assertThat(order.state()).isEqualTo(ServiceOrderState.CANCELLED);
        assertThat(order.get().hasServicesMoved()).isFalse();
    }

    @Test
    void isCancelledOnceNothingIsBelowAndItsServicesAreRetired() {
        var order = aGoldenOrder().reserved();
        order.get().handedDown("RO-1", GoldenOrder.NOW);

        assertThat(order.get().cancel(GoldenOrder.NOW)).isEqualTo(new Cancellation.UnderWay());
        assertThat(order.state()).isEqualTo(ServiceOrderState.ASSESSING_CANCELLATION);
        assertThat(order.items())
                .extracting(ServiceOrderItem::state)
                .containsOnly(ServiceOrderItemState.ASSESSING_CANCELLATION);

        order.hear(IntStream.rangeClosed(1, 7)
                .mapToObj(i -> ended("ROI-%03d".formatted(i), ChildState.UNDONE))
                .toArray(ResourceReport[]::new));
        assertThat(order.state()).isEqualTo(ServiceOrderState.PENDING_CANCELLATION);
        assertThat(order.items())
                .allSatisfy(item -> assertThat(item.stateToWrite()).contains(ServiceState.RETIRED));

        order.written(INTERNET, ServiceState.RETIRED);
        order.written(WIFI, ServiceState.RETIRED);
        assertThat(order.state()).isEqualTo(ServiceOrderState.PENDING_CANCELLATION);
        order.written(CPE, ServiceState.RETIRED);

        assertThat(order.state()).isEqualTo(ServiceOrderState.CANCELLED);
        assertThat(order.get().tellConclusion()).contains(new Cancellation.Done());
    }

    @Test
    void reservesAServiceBeforeItRetiresItWhenTheInventoryMayHaveHeardOfIt() {
        var order = aGoldenOrder().planned();
        order.get().handedDown("RO-1", GoldenOrder.NOW);
        order.get().cancel(GoldenOrder.NOW);

        order.get().withdraw("cancelled below", GoldenOrder.NOW);
        assertThat(order.item(CPE).stateToWrite()).contains(ServiceState.RESERVED);

        order.written(CPE, ServiceState.RESERVED);
        assertThat(order.item(CPE).stateToWrite()).contains(ServiceState.RETIRED);
    }

    @Test
    void standsWhereItStoodWhenItCannotBeCancelled() {
        var order = aGoldenOrder().reserved();
        order.get().handedDown("RO-1", GoldenOrder.NOW);
        order.get().cancel(GoldenOrder.NOW);
        order.hear(held("ROI-001", "no free port"));
        assertThat(order.state()).isEqualTo(ServiceOrderState.ASSESSING_CANCELLATION);

        order.get().restore("the network was told", GoldenOrder.NOW);

        assertThat(order.item(INTERNET).state()).isEqualTo(ServiceOrderItemState.HELD);
        assertThat(order.state()).isEqualTo(ServiceOrderState.HELD);
        assertThat(order.get().tellConclusion()).contains(new Cancellation.Refused("the network was told"));
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

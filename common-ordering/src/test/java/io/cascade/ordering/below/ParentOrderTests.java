package io.cascade.ordering.below;

import static io.cascade.ordering.below.SampleOrder.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cascade.kernel.lifecycle.Party;
import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.ordering.below.SampleOrder.State;
import io.cascade.ordering.cancellation.Cancellation;
import io.cascade.ordering.order.Intent;
import org.junit.jupiter.api.Test;

/** What all orders have in common that have work done below. */
class ParentOrderTests {

    private static final Waiting NO_ANSWER = Waiting.on(Party.ROM, "orderRefused", "it is away", NOW);

    @Test
    void standsWhereItsLinesStand() {
        var order = new SampleOrder().begun();

        order.hears("1", ChildState.HELD);
        assertThat(order.state()).isEqualTo(State.HELD);

        order.hears("1", ChildState.DONE);
        assertThat(order.state()).isEqualTo(State.OPEN);

        order.hears("2", ChildState.DONE);
        assertThat(order.state()).isEqualTo(State.DONE);
        assertThat(order.completionDate()).contains(NOW);
    }

    @Test
    void isHeldWhileNobodyTakesItBelow() {
        var order = new SampleOrder().begun();

        order.notTaken(NO_ANSWER);
        assertThat(order.state()).isEqualTo(State.HELD);
        assertThat(order.item("2").waiting()).contains(NO_ANSWER);

        order.handedDown("C-1", NOW);
        assertThat(order.state()).isEqualTo(State.OPEN);
    }

    @Test
    void leavesWhatIsBuiltAloneWhenItIsHandedDown() {
        var order = new SampleOrder().begun();
        order.below().child("1").orElseThrow().take(new ChildReport("1", 0, ChildState.DONE, null));
        order.setAside(NO_ANSWER);

        order.handedDown("C-1", NOW);

        assertThat(order.state()).isEqualTo(State.HELD);
    }

    @Test
    void beginsAnewOrAsksAgainWhenItsWorkIsTakenUpAgain() {
        var early = new SampleOrder();
        early.setAside(NO_ANSWER);
        early.takeUpAgain(NOW);
        assertThat(early.item("1").timesBegunAnew()).isEqualTo(1);

        var late = new SampleOrder().begun();
        late.hears("1", ChildState.UNDONE);
        late.hears("2", ChildState.DONE);
        late.takeUpAgain(NOW);
        assertThat(late.item("1").timesBegunAnew()).isZero();
        assertThat(late.generation()).isEqualTo(2);
        assertThat(late.below().child("1").orElseThrow().childState()).isEqualTo(ChildState.ASKED);
    }

    @Test
    void isCancelledAtOnceWhileNothingIsBelow() {
        var order = new SampleOrder();

        assertThat(order.cancel(NOW)).isEqualTo(new Cancellation.Done());

        assertThat(order.state()).isEqualTo(State.CANCELLED);
        assertThat(order.intent()).isEqualTo(Intent.WITHDRAW);
        assertThat(order.tellConclusion()).contains(new Cancellation.Done());
    }

    @Test
    void asksBelowBeforeItIsCancelled() {
        var order = new SampleOrder().begun();

        assertThat(order.cancel(NOW)).isEqualTo(new Cancellation.UnderWay());
        assertThat(order.cancel(NOW)).isEqualTo(new Cancellation.UnderWay());
        order.hears("1", ChildState.UNDONE);
        assertThat(order.state()).isEqualTo(State.ASSESSING);

        order.hears("2", ChildState.UNDONE);
        assertThat(order.state()).isEqualTo(State.CANCELLED);
        assertThat(order.tellConclusion()).contains(new Cancellation.Done());
    }

    @Test
    void goesOnWhereItIsWhenItCannotBeCancelled() {
        var order = new SampleOrder().begun();
        order.cancel(NOW);
        order.hears("1", ChildState.HELD);

        order.restore("the network was told", NOW);

        assertThat(order.state()).isEqualTo(State.HELD);
        assertThat(order.intent()).isEqualTo(Intent.FULFIL);
        assertThat(order.tellConclusion()).contains(new Cancellation.Refused("the network was told"));
    }

    @Test
    void isNotCancelledWhenItObjectsOrIsOver() {
        var objecting = new SampleOrder().begun().objecting("it is built");
        assertThat(objecting.cancel(NOW)).isEqualTo(new Cancellation.Refused("it is built"));
        assertThat(objecting.state()).isEqualTo(State.OPEN);

        var over = new SampleOrder().begun();
        over.hears("1", ChildState.DONE);
        over.hears("2", ChildState.DONE);
        assertThat(over.cancel(NOW)).isEqualTo(new Cancellation.Refused("the order is done already"));
    }

    @Test
    void weighsItsLinesAndWhatIsBelow() {
        var order = new SampleOrder();
        assertThat(order.parts()).isEqualTo(2);
        assertThat(order.documents()).hasSize(1);

        order.begun();
        assertThat(order.parts()).isEqualTo(4);
        assertThat(order.documents()).hasSize(3);
    }

    @Test
    void knowsItsLinesAndNoOthers() {
        var order = new SampleOrder();

        assertThat(order.item("2").itemId()).isEqualTo("2");
        assertThatThrownBy(() -> order.item("3")).isInstanceOf(IllegalArgumentException.class);
    }
}

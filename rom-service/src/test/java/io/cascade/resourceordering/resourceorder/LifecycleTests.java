package io.cascade.resourceordering.resourceorder;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.kernel.lifecycle.Standing;
import io.cascade.ordering.order.Intent;
import io.cascade.testing.LifecycleChapter;
import io.cascade.testing.LifecycleDrawing;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTests {

    @TestFactory
    Stream<DynamicTest> movesAnOrderAsDrawn() {
        return LifecycleDrawing.of(ResourceOrderState.class, """
                        ACKNOWLEDGED -> REJECTED IN_PROGRESS HELD CANCELLED ASSESSING_CANCELLATION
                        PENDING -> REJECTED HELD IN_PROGRESS CANCELLED ASSESSING_CANCELLATION
                        HELD -> PENDING IN_PROGRESS COMPLETED FAILED PARTIAL CANCELLED ASSESSING_CANCELLATION
                        IN_PROGRESS -> PENDING HELD COMPLETED FAILED PARTIAL CANCELLED ASSESSING_CANCELLATION
                        ASSESSING_CANCELLATION -> ACKNOWLEDGED PENDING HELD IN_PROGRESS PENDING_CANCELLATION
                        PENDING_CANCELLATION -> CANCELLED
                        """).comparedWith(ResourceOrderState.LIFECYCLE::allows);
    }

    @TestFactory
    Stream<DynamicTest> movesAnItemAsDrawn() {
        return LifecycleDrawing.of(ResourceOrderItemState.class, """
                        ACKNOWLEDGED -> REJECTED IN_PROGRESS HELD CANCELLED PENDING_CANCELLATION
                        PENDING -> REJECTED HELD IN_PROGRESS CANCELLED PENDING_CANCELLATION
                        HELD -> PENDING IN_PROGRESS COMPLETED FAILED CANCELLED PENDING_CANCELLATION
                        IN_PROGRESS -> PENDING HELD COMPLETED FAILED CANCELLED PENDING_CANCELLATION
                        PENDING_CANCELLATION -> CANCELLED
                        """)
                .comparedWith(ResourceOrderItemState.LIFECYCLE::allows);
    }

    @ParameterizedTest
    @EnumSource
    void rollsAnOpenItemUpToAnOpenOrderAndAFinalOneToAFinalOrder(ResourceOrderItemState item) {
        var order = ResourceOrderState.of(Intent.FULFIL, Standing.of(Set.of(item.standing())));

        assertThat(order.isFinal()).isEqualTo(item.isFinal());
    }

    @Test
    void isDrawnForOrders() {
        LifecycleChapter.titled("Resource order")
                .draws(
                        ResourceOrderState.class,
                        ResourceOrderState.LIFECYCLE.start(),
                        ResourceOrderState.LIFECYCLE::allows);
    }

    @Test
    void isDrawnForItems() {
        LifecycleChapter.titled("Item of a resource order")
                .draws(
                        ResourceOrderItemState.class,
                        ResourceOrderItemState.LIFECYCLE.start(),
                        ResourceOrderItemState.LIFECYCLE::allows);
    }

    @Test
    void isDrawnForTheWorkOnItems() {
        LifecycleChapter.titled("Work for an item of a resource order")
                .draws(ItemPhase.class, ItemPhase.LIFECYCLE.start(), ItemPhase.LIFECYCLE::allows);
    }
}

package io.cascade.productordering.productorder;

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
        return LifecycleDrawing.of(ProductOrderState.class, """
                        ACKNOWLEDGED -> REJECTED PENDING HELD IN_PROGRESS ASSESSING_CANCELLATION
                        PENDING -> REJECTED HELD IN_PROGRESS CANCELLED ASSESSING_CANCELLATION
                        HELD -> PENDING IN_PROGRESS COMPLETED FAILED PARTIAL CANCELLED ASSESSING_CANCELLATION
                        IN_PROGRESS -> PENDING HELD COMPLETED FAILED PARTIAL CANCELLED ASSESSING_CANCELLATION
                        ASSESSING_CANCELLATION -> ACKNOWLEDGED PENDING HELD IN_PROGRESS PENDING_CANCELLATION
                        PENDING_CANCELLATION -> CANCELLED
                        """).comparedWith(ProductOrderState.LIFECYCLE::allows);
    }

    @TestFactory
    Stream<DynamicTest> movesAnItemAsDrawn() {
        return LifecycleDrawing.of(ProductOrderItemState.class, """
                        ACKNOWLEDGED -> REJECTED PENDING HELD IN_PROGRESS CANCELLED
                        PENDING -> REJECTED HELD IN_PROGRESS CANCELLED ASSESSING_CANCELLATION
                        HELD -> PENDING IN_PROGRESS COMPLETED FAILED CANCELLED ASSESSING_CANCELLATION
                        IN_PROGRESS -> PENDING HELD COMPLETED FAILED CANCELLED ASSESSING_CANCELLATION
                        ASSESSING_CANCELLATION -> PENDING HELD IN_PROGRESS PENDING_CANCELLATION CANCELLED
                        PENDING_CANCELLATION -> CANCELLED
                        """)
                .comparedWith(ProductOrderItemState.LIFECYCLE::allows);
    }

    @ParameterizedTest
    @EnumSource
    void rollsAnOpenItemUpToAnOpenOrderAndAFinalOneToAFinalOrder(ProductOrderItemState item) {
        var order = ProductOrderState.of(Intent.FULFIL, Standing.of(Set.of(item.standing())));

        assertThat(order.isFinal()).isEqualTo(item.isFinal());
    }

    @ParameterizedTest
    @EnumSource
    void holdsAnOrderThatIsTakenBackInOneStateUntilItsLastItemHasEnded(ProductOrderItemState item) {
        var order = ProductOrderState.of(Intent.WITHDRAW, Standing.of(Set.of(item.standing())));

        assertThat(order == ProductOrderState.PENDING_CANCELLATION).isEqualTo(!item.isFinal());
    }

    @Test
    void isDrawnForOrders() {
        LifecycleChapter.titled("Product order")
                .draws(
                        ProductOrderState.class,
                        ProductOrderState.LIFECYCLE.start(),
                        ProductOrderState.LIFECYCLE::allows);
    }

    @Test
    void isDrawnForItems() {
        LifecycleChapter.titled("Item of a product order")
                .draws(
                        ProductOrderItemState.class,
                        ProductOrderItemState.LIFECYCLE.start(),
                        ProductOrderItemState.LIFECYCLE::allows);
    }
}

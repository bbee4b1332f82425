package io.cascade.launcher.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.common.WaitingDto;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import java.time.Instant;
import java.util.List;

/** A product order at one moment, as its channel sees it. */
record ProductOrderSeen(ProductOrderDto order) {

    OrderStateType state() {
        return order.state();
    }

    String correlation() {
        return Carried.correlationIn(order.extension());
    }

    Instant completion() {
        return order.completionDate();
    }

    OrderItemStateType stateOfItem() {
        return item().state();
    }

    /** Of the parts of a bundle. */
    List<OrderItemStateType> statesOfParts() {
        return item().productOrderItem().stream()
                .map(ProductOrderItemDto::state)
                .toList();
    }

    /** What its item waits for; an assertion fails where it waits for nothing. */
    WaitingDto waiting() {
        assertThat(item().waiting()).as("what order %s waits for", order.id()).isNotNull();
        return item().waiting();
    }

    /** The catalog release by which it was decomposed. */
    long release() {
        assertThat(item().decomposition())
                .as("decomposition of order %s", order.id())
                .isNotEmpty();
        return item().decomposition().getFirst().catalogRelease();
    }

    /** Why it was refused. */
    List<OrderErrorDto> refusals() {
        return order.productOrderErrorMessage() == null ? List.of() : order.productOrderErrorMessage();
    }

    List<String> refusalCodes() {
        return refusals().stream().map(OrderErrorDto::code).toList();
    }

    private ProductOrderItemDto item() {
        return order.productOrderItem().getFirst();
    }
}

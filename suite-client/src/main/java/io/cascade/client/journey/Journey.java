package io.cascade.client.journey;

import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A product order and all orders that came of it, at one moment. */
public record Journey(
        ProductOrderDto productOrder, List<ServiceOrderDto> serviceOrders, List<ResourceOrderDto> resourceOrders) {

    private static final Set<OrderStateType> FINAL = EnumSet.of(
            OrderStateType.COMPLETED,
            OrderStateType.FAILED,
            OrderStateType.PARTIAL,
            OrderStateType.CANCELLED,
            OrderStateType.REJECTED);

    public boolean isOver() {
        return FINAL.contains(productOrder.state());
    }

    public boolean isCompleted() {
        return productOrder.state() == OrderStateType.COMPLETED;
    }
}

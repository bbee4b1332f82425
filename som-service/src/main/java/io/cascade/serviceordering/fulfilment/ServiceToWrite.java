package io.cascade.serviceordering.fulfilment;

import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderItem;
import io.cascade.serviceordering.serviceorder.ServiceState;
import java.util.Locale;
import java.util.stream.Stream;

/** A service that has reached a state which the inventory has to hear of. */
public record ServiceToWrite(ServiceOrder order, ServiceOrderItem item, ServiceState state) {

    public static Stream<ServiceToWrite> of(ServiceOrder order) {
        return order.items().stream()
                .flatMap(item -> item.stateToWrite().map(state -> new ServiceToWrite(order, item, state)).stream());
    }

    public boolean isRetirement() {
        return state == ServiceState.RETIRED;
    }

    /** The same for the same state of the same service, however often it is written. */
    public String key() {
        return "%s/%s/%d"
                .formatted(item.service().serviceId(), state.name().toLowerCase(Locale.ROOT), order.generation());
    }
}

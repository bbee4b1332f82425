package io.cascade.serviceordering.serviceorder;

import io.cascade.kernel.lifecycle.StateChange;
import java.util.List;

/** What nobody has been told yet of an order: the moves, and the items of which state or waiting changed. */
public record Changes(List<StateChange> moves, List<ServiceOrderItem> items) {

    public boolean isEmpty() {
        return moves.isEmpty() && items.isEmpty();
    }
}

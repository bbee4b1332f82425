package io.cascade.ordering.below;

import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.ordering.cancellation.Cancellation;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whoever takes the work that orders hand down, as we ask it. Every call is remote and throws what says that it cannot be
 * asked now.
 *
 * @param <O> the orders
 * @param <R> what is said of an item below
 */
public interface ManagementBelow<O extends ParentOrder<?, R>, R> {

    /**
     * Orders all that the order hands down this time, as one order. Asking again, also after a crash, gives the same order.
     *
     * @return the id of the order below
     * @throws RefusedByNeighbour when it will not take the order as it is
     */
    String order(O order);

    /** What each order below reports now, by its id; those that nobody knows are missing. */
    Map<String, List<ChildNews<R>>> newsOf(Collection<String> childOrders);

    /**
     * Asks for the cancellation of an order below.
     *
     * @return the id of the task that finds out whether it can be cancelled, and does it
     * @throws RefusedByNeighbour when it will not take the task as it is
     */
    String cancel(O order, String childOrder);

    /** How such a task stands. */
    Cancellation cancellation(String task);
}

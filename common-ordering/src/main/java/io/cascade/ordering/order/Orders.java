package io.cascade.ordering.order;

import io.cascade.ordering.aggregate.Aggregates;
import java.util.Optional;

/**
 * All orders of one kind. Whoever changes some of them locks them first, in the order of their ids.
 *
 * @param <O> the orders
 */
public interface Orders<O extends OrderAggregate> extends Aggregates<O> {

    O save(O order);

    Optional<O> findById(String id);

    /** The order that was the answer to the first request with this key. */
    Optional<O> findByRequestIdempotencyKey(String idempotencyKey);
}

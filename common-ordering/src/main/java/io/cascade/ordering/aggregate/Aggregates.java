package io.cascade.ordering.aggregate;

import java.util.Collection;
import java.util.List;

/**
 * All aggregates of one kind. Whoever changes some of them locks them first, in the order of their ids.
 *
 * @param <A> the root entity
 */
public interface Aggregates<A extends Aggregate> {

    /** Those that exist, the newest first. */
    List<A> findAll(Collection<String> ids);

    /** Those that exist, locked until the transaction ends. */
    List<A> lockAll(String[] ids);

    /** How many bytes their rows have as text, those of their parts included. */
    long storedBytes(String[] ids);

    void delete(A aggregate);
}

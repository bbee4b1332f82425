package io.cascade.ordering.aggregate;

/**
 * Where aggregates tell the world what has happened to them.
 *
 * @param <A> the root entity
 */
public interface Announcements<A extends Aggregate> {

    /** Tells the changes since it was loaded; nothing when there are none. Runs inside their transaction. */
    void announce(A aggregate);

    /** Tells that it is gone. Runs inside the transaction that forgets it. */
    void removed(A aggregate);
}

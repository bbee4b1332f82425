package io.cascade.ordering.aggregate;

import io.cascade.kernel.lifecycle.Waiting;
import io.cascade.messaging.errand.Cargo;
import java.time.Instant;

/** Entities that change together and are named by one id, such as an order with its items. */
public interface Aggregate extends Cargo {

    String getId();

    /** Whether it has ended, so that nothing of it can change any more. */
    boolean isOver();

    /** Work about it is set aside: what is open of it is held for this reason. */
    void setAside(Waiting reason);

    /** The work about it is taken up again. */
    void takeUpAgain(Instant at);

    /** Loads what has not been loaded yet, so that all of it can be looked at after the transaction. */
    void loadWhole();
}

package io.cascade.platform.aggregate;

/** Entities that change together and are named by one id, such as an order with its items. */
public interface Aggregate {

    String getId();

    /** Whether it has ended, so that nothing of it can change any more. */
    boolean isOver();

    /** Loads what has not been loaded yet, so that all of it can be looked at after the transaction. */
    void loadWhole();
}

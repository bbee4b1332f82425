package io.cascade.resourceordering.resourceorder;

/** Where an order tells what has happened to it. */
public interface ResourceOrderAnnouncements {

    /** Tells the changes since the order was loaded; nothing when there are none. Runs inside their transaction. */
    void announce(ResourceOrder order);

    /** Tells that the order is gone. */
    void removed(ResourceOrder order);
}

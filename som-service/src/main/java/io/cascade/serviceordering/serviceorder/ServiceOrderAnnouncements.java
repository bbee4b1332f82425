package io.cascade.serviceordering.serviceorder;

/** Where an order tells what has happened to it. */
public interface ServiceOrderAnnouncements {

    /** Tells the changes since the order was loaded; nothing when there are none. Runs inside their transaction. */
    void announce(ServiceOrder order);

    /** Tells that the order is gone. */
    void removed(ServiceOrder order);
}

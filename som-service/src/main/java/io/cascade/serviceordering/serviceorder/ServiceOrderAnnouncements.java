package io.cascade.serviceordering.serviceorder;

/** Where an order tells what has happened to it. */
@FunctionalInterface
public interface ServiceOrderAnnouncements {

    /** Tells the changes since the order was loaded; nothing when there are none. Runs inside their transaction. */
    void announce(ServiceOrder order);
}

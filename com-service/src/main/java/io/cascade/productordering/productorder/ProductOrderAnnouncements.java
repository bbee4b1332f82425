package io.cascade.productordering.productorder;

/** Where an order tells what has happened to it. */
public interface ProductOrderAnnouncements {

    /** Tells the changes since the order was loaded; nothing when there are none. Runs inside their transaction. */
    void announce(ProductOrder order);

    /** Tells that the order is gone. */
    void removed(ProductOrder order);
}

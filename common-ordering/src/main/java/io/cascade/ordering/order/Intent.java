package io.cascade.ordering.order;

/** What an order is about. Where it stands follows from this and from its items. */
public enum Intent {
    /** To build what was asked for. */
    FULFIL,
    /** To take back what has been done for it. */
    WITHDRAW
}

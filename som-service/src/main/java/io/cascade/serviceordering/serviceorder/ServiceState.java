package io.cascade.serviceordering.serviceorder;

/** The states that a service goes through in the inventory (TMF638) while it is built. */
public enum ServiceState {
    RESERVED,
    INACTIVE,
    ACTIVE
}

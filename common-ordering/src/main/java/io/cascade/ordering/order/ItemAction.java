package io.cascade.ordering.order;

/** What an item asks for. */
public enum ItemAction {
    ADD,
    MODIFY,
    DELETE,
    NO_CHANGE
}

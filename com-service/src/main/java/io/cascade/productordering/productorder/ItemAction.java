package io.cascade.productordering.productorder;

/** What an item asks for. */
public enum ItemAction {
    ADD,
    MODIFY,
    DELETE,
    NO_CHANGE
}

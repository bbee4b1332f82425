package io.cascade.serviceordering.serviceorder;

/** What an item asks for. */
public enum ItemAction {
    ADD,
    MODIFY,
    DELETE,
    NO_CHANGE
}

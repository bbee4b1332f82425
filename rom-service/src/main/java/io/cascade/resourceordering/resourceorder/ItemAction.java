package io.cascade.resourceordering.resourceorder;

/** What an item asks for. */
public enum ItemAction {
    ADD,
    MODIFY,
    DELETE,
    NO_CHANGE
}

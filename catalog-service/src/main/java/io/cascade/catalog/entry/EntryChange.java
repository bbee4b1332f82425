package io.cascade.catalog.entry;

/** What can happen to an entry. */
public enum EntryChange {
    ADDED,
    ATTRIBUTES_CHANGED,
    STATUS_CHANGED,
    REMOVED
}

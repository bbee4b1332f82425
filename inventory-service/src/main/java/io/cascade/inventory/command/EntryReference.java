package io.cascade.inventory.command;

import org.jspecify.annotations.Nullable;

/** Names an inventory entry. */
public record EntryReference(String id, @Nullable String name) {}

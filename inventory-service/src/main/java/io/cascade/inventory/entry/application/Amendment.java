package io.cascade.inventory.entry.application;

/** What an entry shall be. */
public record Amendment<S extends Enum<S>, D>(S state, D description) {}

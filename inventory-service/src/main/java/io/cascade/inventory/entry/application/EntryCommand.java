package io.cascade.inventory.entry.application;

import org.jspecify.annotations.Nullable;

/** What fulfilment says of an entry. */
public interface EntryCommand<S extends Enum<S>, D> {

    /** The same for every repetition of the command. */
    String key();

    String correlationId();

    /** The entry; it enters the inventory when it is not there yet. */
    String entryId();

    S state();

    /** What to add to the entry's description. */
    D description();

    /** The name by which the entry is known, if the command tells it. */
    @Nullable String name();
}

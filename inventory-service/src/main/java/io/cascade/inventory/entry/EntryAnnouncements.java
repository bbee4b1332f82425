package io.cascade.inventory.entry;

/** Where changes of entries are told to whoever is interested, in the transaction that makes them. */
public interface EntryAnnouncements<E> {

    /** Tells what happened to the entry since it was loaded, if anything did. */
    void tell(E entry, String correlationId);

    /** Tells that the entry is gone. */
    void tellRemoval(E entry, String correlationId);
}

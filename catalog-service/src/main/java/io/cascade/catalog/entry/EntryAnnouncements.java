package io.cascade.catalog.entry;

/** Where changes of entries are told to whoever is interested. */
@FunctionalInterface
public interface EntryAnnouncements {

    /**
     * @param entry as it is after the change, or was before it was removed
     * @throws IllegalStateException outside a transaction
     */
    void tell(EntryChange change, CatalogEntry entry);
}

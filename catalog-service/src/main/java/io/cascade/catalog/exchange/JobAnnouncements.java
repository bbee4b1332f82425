package io.cascade.catalog.exchange;

/** Where the course of jobs is told to whoever is interested. */
public interface JobAnnouncements {

    /** @throws IllegalStateException outside a transaction */
    void created(CatalogJob job);

    /** @throws IllegalStateException outside a transaction */
    void moved(CatalogJob job);
}

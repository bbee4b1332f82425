package io.cascade.catalog.release;

import io.cascade.catalog.entry.CatalogEntry;
import java.util.List;

/** Where a release is told to those who use the catalog. */
@FunctionalInterface
public interface ReleaseAnnouncements {

    /** @throws IllegalStateException outside a transaction */
    void publish(CatalogRelease release, List<CatalogEntry> members);
}

package io.cascade.catalog.release;

import io.cascade.catalog.entry.CatalogEntry;
import java.util.Collection;

/** Where a release is told to those who use the catalog: its members first, so that they find it complete. */
public interface ReleaseAnnouncements {

    /** @throws IllegalStateException outside a transaction */
    void members(Collection<CatalogEntry> members);

    /** @throws IllegalStateException outside a transaction */
    void release(CatalogRelease release);
}

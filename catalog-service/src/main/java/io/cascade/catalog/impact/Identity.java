package io.cascade.catalog.impact;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;

/** An entry, whatever its version. */
record Identity(EntryType type, String id) {

    static Identity of(CatalogEntry entry) {
        return new Identity(entry.key().type(), entry.key().id());
    }
}

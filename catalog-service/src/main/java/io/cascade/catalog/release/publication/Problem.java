package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.CatalogEntry;
import io.cascade.catalog.entry.EntryType;

/**
 * Something that keeps a release from being published.
 *
 * @param path the entry as {@code type/id/version}, then its attribute, such as {@code
 *     productOffering/PO-1/1.0#productSpecification.id}
 */
public record Problem(String path, String message) {

    static Problem of(CatalogEntry entry, String attribute, String message) {
        return new Problem(entry.key() + "#" + attribute, message);
    }

    static Problem missing(CatalogEntry entry, String attribute, EntryType wanted, String id) {
        return of(entry, attribute, "there is no active %s %s".formatted(wanted.resource(), id));
    }
}

package io.cascade.resourceordering.resourceorder.application;

import io.cascade.releasedcatalog.CatalogRelease;
import io.cascade.releasedcatalog.ReleasedCatalog;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import org.springframework.stereotype.Component;

/** The release that an order is built with: the one it names, or the one current when it is first looked at. */
@Component
class PinnedCatalog {

    private final ReleasedCatalog catalog;

    PinnedCatalog(ReleasedCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws IllegalStateException when the release has not arrived yet */
    CatalogRelease of(ResourceOrder order) {
        return order.catalogRelease()
                .map(number -> catalog.release(number)
                        .orElseThrow(
                                () -> new IllegalStateException("catalog release %d is not here".formatted(number))))
                .orElseGet(() -> catalog.current()
                        .orElseThrow(() -> new IllegalStateException("no catalog release has arrived yet")));
    }
}

package io.cascade.releasedcatalog;

import java.util.Optional;

/** The catalog as a service may use it: whole releases only, whether the catalog service is up or not. */
public interface ReleasedCatalog {

    /** The newest release that is here as a whole; empty until the first one is. */
    Optional<CatalogRelease> current();

    /** The release that an order was planned with. Old releases stay readable. */
    Optional<CatalogRelease> release(long number);
}

package io.cascade.catalog.release.publication;

import io.cascade.catalog.entry.CatalogEntry;

/** What a service specification faces. */
final class ServiceLayer {

    private ServiceLayer() {}

    static boolean isResourceFacing(CatalogEntry specification) {
        return specification.description().schema().equals("ResourceFacingServiceSpecification");
    }
}

package io.cascade.catalog.resource.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Catalogs of resources. */
@RestController
@RequestMapping(CatalogApis.RESOURCE + "/resourceCatalog")
class ResourceCatalogController extends EntryController<CatalogEntryDto> {

    ResourceCatalogController(EntryRequests requests) {
        super(
                requests,
                EntryType.RESOURCE_CATALOG,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.RESOURCE_CATALOG));
    }
}

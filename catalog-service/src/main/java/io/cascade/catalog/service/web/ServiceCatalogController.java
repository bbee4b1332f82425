package io.cascade.catalog.service.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Catalogs of services. */
@RestController
@RequestMapping(CatalogApis.SERVICE + "/serviceCatalog")
class ServiceCatalogController extends EntryController<CatalogEntryDto> {

    ServiceCatalogController(EntryRequests requests) {
        super(
                requests,
                EntryType.SERVICE_CATALOG,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.SERVICE_CATALOG));
    }
}

package io.cascade.catalog.product.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Catalogs: the top of what channels browse. */
@RestController
@RequestMapping(CatalogApis.PRODUCT + "/catalog")
class ProductCatalogController extends EntryController<CatalogEntryDto> {

    ProductCatalogController(EntryRequests requests) {
        super(
                requests,
                EntryType.CATALOG,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.CATALOG).text("catalogType"));
    }
}

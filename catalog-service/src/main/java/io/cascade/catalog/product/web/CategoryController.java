package io.cascade.catalog.product.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Categories of offerings. */
@RestController
@RequestMapping(CatalogApis.PRODUCT + "/category")
class CategoryController extends EntryController<CatalogEntryDto> {

    CategoryController(EntryRequests requests) {
        super(
                requests,
                EntryType.CATEGORY,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.CATEGORY).bool("isRoot").text("parentId"));
    }
}

package io.cascade.catalog.service.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Categories of service candidates. */
@RestController
@RequestMapping(CatalogApis.SERVICE + "/serviceCategory")
class ServiceCategoryController extends EntryController<CatalogEntryDto> {

    ServiceCategoryController(EntryRequests requests) {
        super(
                requests,
                EntryType.SERVICE_CATEGORY,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.SERVICE_CATEGORY).bool("isRoot").text("parentId"));
    }
}

package io.cascade.catalog.resource.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Categories of resource candidates. */
@RestController
@RequestMapping(CatalogApis.RESOURCE + "/resourceCategory")
class ResourceCategoryController extends EntryController<CatalogEntryDto> {

    ResourceCategoryController(EntryRequests requests) {
        super(
                requests,
                EntryType.RESOURCE_CATEGORY,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.RESOURCE_CATEGORY).bool("isRoot").text("parentId"));
    }
}

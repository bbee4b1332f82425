package io.cascade.catalog.resource.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.ResourceSpecificationDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Specifications of resources, and how they are allocated. */
@RestController
@RequestMapping(CatalogApis.RESOURCE + "/resourceSpecification")
class ResourceSpecificationController extends EntryController<ResourceSpecificationDto> {

    ResourceSpecificationController(EntryRequests requests) {
        super(
                requests,
                EntryType.RESOURCE_SPECIFICATION,
                ResourceSpecificationDto.class,
                EntryAttributes.of(EntryType.RESOURCE_SPECIFICATION)
                        .bool("isBundle")
                        .text("category"));
    }
}

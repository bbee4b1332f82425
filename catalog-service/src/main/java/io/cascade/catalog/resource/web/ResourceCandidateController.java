package io.cascade.catalog.resource.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Resource candidates: specifications that a catalog offers. */
@RestController
@RequestMapping(CatalogApis.RESOURCE + "/resourceCandidate")
class ResourceCandidateController extends EntryController<CatalogEntryDto> {

    ResourceCandidateController(EntryRequests requests) {
        super(
                requests,
                EntryType.RESOURCE_CANDIDATE,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.RESOURCE_CANDIDATE).text("resourceSpecification.id"));
    }
}

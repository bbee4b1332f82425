package io.cascade.catalog.service.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.platform.web.RequestRefused;
import io.cascade.tmf.catalog.CatalogEntryDto;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Service candidates: specifications that a catalog offers. */
@RestController
@RequestMapping(CatalogApis.SERVICE + "/serviceCandidate")
class ServiceCandidateController extends EntryController<CatalogEntryDto> {

    ServiceCandidateController(EntryRequests requests) {
        super(
                requests,
                EntryType.SERVICE_CANDIDATE,
                CatalogEntryDto.class,
                EntryAttributes.of(EntryType.SERVICE_CANDIDATE).text("serviceSpecification.id"));
    }

    @Override
    public ResponseEntity<CatalogEntryDto> create(@RequestBody CatalogEntryDto body) {
        if (body.extension().get("serviceSpecification") == null) {
            throw RequestRefused.breaksContract("serviceSpecification", "is mandatory");
        }
        return super.create(body);
    }
}

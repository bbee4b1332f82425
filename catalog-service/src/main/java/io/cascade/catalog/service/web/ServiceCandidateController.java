package io.cascade.catalog.service.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.ServiceCandidateDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Service candidates: specifications that a catalog offers. */
@RestController
@RequestMapping(CatalogApis.SERVICE + "/serviceCandidate")
class ServiceCandidateController extends EntryController<ServiceCandidateDto> {

    ServiceCandidateController(EntryRequests requests) {
        super(
                requests,
                EntryType.SERVICE_CANDIDATE,
                ServiceCandidateDto.class,
                EntryAttributes.of(EntryType.SERVICE_CANDIDATE).text("serviceSpecification.id"));
    }
}

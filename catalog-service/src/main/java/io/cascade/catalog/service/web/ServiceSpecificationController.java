package io.cascade.catalog.service.web;

import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.entry.EntryType;
import io.cascade.catalog.entry.web.EntryAttributes;
import io.cascade.catalog.entry.web.EntryController;
import io.cascade.catalog.entry.web.EntryRequests;
import io.cascade.tmf.catalog.ServiceSpecificationDto;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Specifications of customer-facing and resource-facing services. */
@RestController
@RequestMapping(CatalogApis.SERVICE + "/serviceSpecification")
class ServiceSpecificationController extends EntryController<ServiceSpecificationDto> {

    ServiceSpecificationController(EntryRequests requests) {
        super(
                requests,
                EntryType.SERVICE_SPECIFICATION,
                ServiceSpecificationDto.class,
                EntryAttributes.of(EntryType.SERVICE_SPECIFICATION).bool("isBundle"));
    }
}

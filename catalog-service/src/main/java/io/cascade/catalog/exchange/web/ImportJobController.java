package io.cascade.catalog.exchange.web;

import io.cascade.boundary.listing.ListQuery;
import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.wire.JobMapper;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.messaging.outbound.OutboundAddresses;
import io.cascade.tmf.catalog.ImportJobDto;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Imports of each of the catalogs; which one is meant, the path says. */
@RestController
@RequestMapping({
    CatalogApis.PRODUCT + "/importJob",
    CatalogApis.SERVICE + "/importJob",
    CatalogApis.RESOURCE + "/importJob"
})
class ImportJobController {

    private final JobRequests requests;
    private final OutboundAddresses addresses;

    ImportJobController(JobRequests requests, OutboundAddresses addresses) {
        this.requests = requests;
        this.addresses = addresses;
    }

    @PostMapping
    ResponseEntity<ImportJobDto> create(HttpServletRequest request, @RequestBody ImportJobDto body) {
        addresses.objectionTo(body.url()).ifPresent(objection -> {
            throw RequestRefused.breaksContract("url", objection);
        });
        return requests.create(JobMapper.toOrder(catalogOf(request), body), JobMapper::toImport);
    }

    @GetMapping
    ResponseEntity<List<ImportJobDto>> list(HttpServletRequest request, ListQuery query) {
        return requests.list(JobKind.IMPORT, catalogOf(request), query, JobMapper::toImport);
    }

    @GetMapping("/{id}")
    ImportJobDto read(HttpServletRequest request, @PathVariable String id) {
        return JobMapper.toImport(requests.read(JobKind.IMPORT, catalogOf(request), id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(HttpServletRequest request, @PathVariable String id) {
        requests.remove(JobKind.IMPORT, catalogOf(request), id);
    }

    private static Catalog catalogOf(HttpServletRequest request) {
        return Catalog.at(request.getRequestURI());
    }
}

package io.cascade.catalog.exchange.web;

import io.cascade.boundary.listing.ListQuery;
import io.cascade.catalog.entry.CatalogApis;
import io.cascade.catalog.exchange.Catalog;
import io.cascade.catalog.exchange.JobKind;
import io.cascade.catalog.exchange.wire.JobMapper;
import io.cascade.tmf.catalog.ExportJobDto;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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

/** Exports of each of the catalogs; which one is meant, the path says. */
@RestController
@RequestMapping({
    CatalogApis.PRODUCT + "/exportJob",
    CatalogApis.SERVICE + "/exportJob",
    CatalogApis.RESOURCE + "/exportJob"
})
class ExportJobController {

    private final JobRequests requests;

    ExportJobController(JobRequests requests) {
        this.requests = requests;
    }

    @PostMapping
    ResponseEntity<ExportJobDto> create(HttpServletRequest request, @RequestBody ExportJobDto body) {
        return requests.create(JobMapper.toOrder(catalogOf(request), body), JobMapper::toExport);
    }

    @GetMapping
    ResponseEntity<List<ExportJobDto>> list(HttpServletRequest request, ListQuery query) {
        return requests.list(JobKind.EXPORT, catalogOf(request), query, JobMapper::toExport);
    }

    @GetMapping("/{id}")
    ExportJobDto read(HttpServletRequest request, @PathVariable String id) {
        return JobMapper.toExport(requests.read(JobKind.EXPORT, catalogOf(request), id));
    }

    @Operation(summary = "Read what an export wrote")
    @GetMapping(path = "/{id}/content", produces = JobMapper.JSON)
    Resource content(HttpServletRequest request, @PathVariable String id) {
        return new InputStreamResource(requests.content(catalogOf(request), id));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(HttpServletRequest request, @PathVariable String id) {
        requests.remove(JobKind.EXPORT, catalogOf(request), id);
    }

    private static Catalog catalogOf(HttpServletRequest request) {
        return Catalog.at(request.getRequestURI());
    }
}

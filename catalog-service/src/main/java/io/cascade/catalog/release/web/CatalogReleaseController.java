package io.cascade.catalog.release.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.catalog.release.CatalogRelease;
import io.cascade.catalog.release.CatalogReleases;
import io.cascade.catalog.release.application.PublishRelease;
import io.cascade.catalog.release.application.PublishRelease.Outcome;
import io.cascade.catalog.release.application.RepublishRelease;
import io.cascade.catalog.release.publication.Problem;
import io.cascade.catalog.release.wire.ReleaseAttributes;
import io.cascade.catalog.release.wire.ReleaseMapper;
import io.cascade.decomposition.EvaluationInterrupted;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.tmf.catalog.CatalogReleaseDto;
import io.cascade.tmf.common.ErrorDto;
import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Releases of the catalog, our extension: publish, read, send again. */
@RestController
@RequestMapping(ReleaseMapper.PATH)
class CatalogReleaseController {

    private static final String RESOURCE = "catalogRelease";

    private final PublishRelease publishRelease;
    private final RepublishRelease republishRelease;
    private final Door<CatalogRelease, CatalogReleaseDto> door;

    CatalogReleaseController(
            PublishRelease publishRelease, RepublishRelease republishRelease, CatalogReleases releases, Doors doors) {
        this.publishRelease = publishRelease;
        this.republishRelease = republishRelease;
        this.door = doors.to(
                ReleaseAttributes.ALL.table(),
                ids -> releases.findAllById(ids.stream().map(Long::valueOf).toList()),
                release -> String.valueOf(release.number()),
                ReleaseMapper::toDto);
    }

    @Operation(summary = "Freeze what is active now as the next release")
    @PostMapping
    ResponseEntity<CatalogReleaseDto> publish(@RequestBody CatalogReleaseDto body) {
        return switch (publishRelease.publish(body.name())) {
            case Outcome.Published published -> created(published.release());
            case Outcome.Refused refused -> throw refusal(refused.problems());
        };
    }

    @GetMapping
    ResponseEntity<List<CatalogReleaseDto>> list(ListQuery query) {
        return door.list(query);
    }

    @GetMapping("/{id}")
    CatalogReleaseDto read(@PathVariable String id) {
        return door.read(id);
    }

    @Operation(summary = "Send a release to all services again")
    @PostMapping("/{id}/republish")
    CatalogReleaseDto republish(@PathVariable String id) {
        return numberOf(id)
                .flatMap(republishRelease::republish)
                .map(ReleaseMapper::toDto)
                .orElseThrow(() -> RequestRefused.unknown(RESOURCE, id));
    }

    /** Rules that could not be tried in time are no worse for it: the machine was busy. */
    @ExceptionHandler
    ResponseEntity<ErrorDto> interrupted(EvaluationInterrupted busy) {
        var status = HttpStatus.SERVICE_UNAVAILABLE;
        var reason = "the rules could not be tried in time; publish again shortly";
        return ResponseEntity.status(status)
                .header(HttpHeaders.RETRY_AFTER, "10")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new ErrorDto(
                        "temporarilyUnavailable",
                        reason,
                        status.getReasonPhrase(),
                        Integer.toString(status.value()),
                        null,
                        null,
                        "Error"));
    }

    private static Optional<Long> numberOf(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }

    private static ResponseEntity<CatalogReleaseDto> created(CatalogRelease release) {
        return ResponseEntity.created(URI.create(ReleaseMapper.hrefOf(release))).body(ReleaseMapper.toDto(release));
    }

    private static RequestRefused refusal(List<Problem> problems) {
        var violations = problems.stream()
                .map(problem -> new Violation(problem.path(), problem.message()))
                .toList();
        return RequestRefused.unprocessable(
                "catalogDoesNotFitTogether", "the catalog cannot be released as it is", violations);
    }
}

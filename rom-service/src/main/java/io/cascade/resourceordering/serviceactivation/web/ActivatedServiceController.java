package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.kernel.correlation.Correlation;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ActivatedServices;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import io.cascade.resourceordering.serviceactivation.application.AmendActivatedService;
import io.cascade.resourceordering.serviceactivation.application.PlaceServiceActivation;
import io.cascade.resourceordering.serviceactivation.application.RemoveActivatedService;
import io.cascade.resourceordering.serviceactivation.wire.ActivatedServiceAttributes;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.cascade.tmf.serviceactivation.ActivatedServiceDto;
import io.cascade.tmf.serviceactivation.ServiceCreateDto;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Services that are activated directly (TMF640). What is posted is done later, and a monitor tells of it. */
@RestController
@RequestMapping(ServiceActivationMapper.SERVICE_PATH)
class ActivatedServiceController {

    private final PlaceServiceActivation placeServiceActivation;
    private final AmendActivatedService amendActivatedService;
    private final RemoveActivatedService removeActivatedService;
    private final ServiceActivations activations;
    private final ServiceActivationMapper mapper;
    private final ServicePatch patch;
    private final Door<ActivatedService, ActivatedServiceDto> door;

    ActivatedServiceController(
            PlaceServiceActivation placeServiceActivation,
            AmendActivatedService amendActivatedService,
            RemoveActivatedService removeActivatedService,
            ActivatedServices services,
            ServiceActivations activations,
            ServiceActivationMapper mapper,
            ServicePatch patch,
            Doors doors) {
        this.placeServiceActivation = placeServiceActivation;
        this.amendActivatedService = amendActivatedService;
        this.removeActivatedService = removeActivatedService;
        this.activations = activations;
        this.mapper = mapper;
        this.patch = patch;
        this.door = doors.to(
                ActivatedServiceAttributes.ALL.table(), services::findAll, ActivatedService::getId, mapper::toService);
    }

    @PostMapping
    @ApiResponse(
            responseCode = "202",
            description = "Taken; the monitor tells what comes of it.",
            headers = {
                @Header(
                        name = HttpHeaders.LOCATION,
                        description = "Where the monitor is found.",
                        schema = @Schema(type = "string")),
                @Header(
                        name = HttpHeaders.CONTENT_LOCATION,
                        description = "Where the service is found.",
                        schema = @Schema(type = "string"))
            })
    ResponseEntity<ActivatedServiceDto> create(
            @RequestBody ServiceCreateDto body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String idempotencyKey) {
        var request = new ServiceActivationRequest(body, Correlation.current(), idempotencyKey);
        var activation = placeServiceActivation.place(request.toDraft(), idempotencyKey);
        var service = mapper.toService(activation.group().primary());
        return ResponseEntity.accepted()
                .location(URI.create(mapper.toMonitor(activation).href()))
                .header(HttpHeaders.CONTENT_LOCATION, service.href())
                .body(service);
    }

    @GetMapping("/{id}")
    ActivatedServiceDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ActivatedServiceDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ActivatedServiceDto amend(@PathVariable String id, ResourcePatch change) {
        return door.change(
                id,
                weightOfActivation(id),
                () -> amendActivatedService.amend(id, service -> patch.apply(service, change)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(
                id,
                weightOfActivation(id),
                () -> removeActivatedService.remove(id, service -> ifMatch.check(() -> mapper.toService(service))));
    }

    /** A service is changed with everything that came by its request. */
    private long weightOfActivation(String serviceId) {
        return activations
                .findIdByService(serviceId)
                .map(activation -> activations.storedBytes(new String[] {activation}))
                .orElse(0L);
    }
}

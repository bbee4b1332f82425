package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.listing.Documents;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.listing.Listing;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.cascade.tmf.serviceactivation.MonitorDto;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Monitors of requests for activation (TMF640). */
@RestController
@RequestMapping(ServiceActivationMapper.MONITOR_PATH)
class MonitorController {

    private final ServiceActivations activations;
    private final ServiceActivationMapper mapper;
    private final Listing listing;
    private final Documents documents;

    MonitorController(
            ServiceActivations activations, ServiceActivationMapper mapper, Listing listing, Documents documents) {
        this.activations = activations;
        this.mapper = mapper;
        this.listing = listing;
        this.documents = documents;
    }

    @GetMapping("/{id}")
    MonitorDto read(@PathVariable String id) {
        return documents
                .read(
                        MonitorAttributes.TABLE,
                        id,
                        () -> activations.findById(id).map(mapper::toMonitor))
                .orElseThrow(() -> RequestRefused.unknown("monitor", id));
    }

    @GetMapping
    ResponseEntity<List<MonitorDto>> list(ListQuery query) {
        return listing.answer(
                query, MonitorAttributes.TABLE, activations::findAll, ServiceActivation::getId, mapper::toMonitor);
    }
}

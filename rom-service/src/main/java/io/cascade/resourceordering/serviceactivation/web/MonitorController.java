package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceActivations;
import io.cascade.resourceordering.serviceactivation.wire.MonitorAttributes;
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

    private final Door<ServiceActivation, MonitorDto> door;

    MonitorController(ServiceActivations activations, ServiceActivationMapper mapper, Doors doors) {
        this.door = doors.to(
                MonitorAttributes.ALL.table(), activations::findAll, ServiceActivation::getId, mapper::toMonitor);
    }

    @GetMapping("/{id}")
    MonitorDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<MonitorDto>> list(ListQuery query) {
        return door.list(query);
    }
}

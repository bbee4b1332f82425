package io.cascade.inventory.service.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.inventory.entry.application.Amendment;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import io.cascade.inventory.service.application.AmendService;
import io.cascade.inventory.service.application.RegisterService;
import io.cascade.inventory.service.application.RemoveService;
import io.cascade.inventory.service.wire.ServiceAttributes;
import io.cascade.inventory.service.wire.ServiceMapper;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.tmf.inventory.ServiceDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** TMF638: services. */
@RestController
@RequestMapping(ServiceMapper.PATH)
class ServiceController {

    private final RegisterService register;
    private final AmendService amend;
    private final RemoveService remove;
    private final Door<Service, ServiceDto> door;
    private final ServiceCommandMapper commands;
    private final ServiceMapper mapper;

    ServiceController(
            RegisterService register,
            AmendService amend,
            RemoveService remove,
            Services services,
            Doors doors,
            ServiceCommandMapper commands,
            ServiceMapper mapper) {
        this.register = register;
        this.amend = amend;
        this.remove = remove;
        this.door = doors.to(ServiceAttributes.ALL.table(), services::findByIdIn, Service::getId, mapper::toDto);
        this.commands = commands;
        this.mapper = mapper;
    }

    @PostMapping
    ResponseEntity<ServiceDto> create(@RequestBody ServiceDto given) {
        var state = commands.toState(given.state());
        if (!state.isEntry()) {
            throw RequestRefused.unprocessable(
                    "illegalTransition", "no service enters the inventory terminated", List.of());
        }
        var service = register.register(state, commands.toDescription(given));
        return ResponseEntity.created(URI.create(ServiceMapper.PATH + "/" + service.getId()))
                .body(mapper.toDto(service));
    }

    @GetMapping("/{id}")
    ServiceDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ServiceDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ServiceDto amend(@PathVariable String id, ResourcePatch patch) {
        return door.change(
                id,
                () -> amend.amend(
                        id,
                        service -> amendmentOf(patch.applyTo(mapper.toDto(service), ServiceAttributes.ALL.fixed()))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(id, () -> remove.remove(id, service -> ifMatch.check(() -> mapper.toDto(service))));
    }

    private Amendment<ServiceState, ServiceDescription> amendmentOf(ServiceDto wanted) {
        return new Amendment<>(commands.toState(wanted.state()), commands.toDescription(wanted));
    }
}

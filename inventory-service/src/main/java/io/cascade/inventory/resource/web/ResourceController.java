package io.cascade.inventory.resource.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.boundary.patch.IfMatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceDescription;
import io.cascade.inventory.resource.ResourceKind;
import io.cascade.inventory.resource.Resources;
import io.cascade.inventory.resource.application.AmendResource;
import io.cascade.inventory.resource.application.RegisterResource;
import io.cascade.inventory.resource.application.RemoveResource;
import io.cascade.inventory.resource.wire.ResourceAttributes;
import io.cascade.inventory.resource.wire.ResourceMapper;
import io.cascade.tmf.inventory.ResourceDto;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

/** TMF639: resources. */
@RestController
@RequestMapping(ResourceMapper.PATH)
class ResourceController {

    private final RegisterResource register;
    private final AmendResource amend;
    private final RemoveResource remove;
    private final Door<Resource, ResourceDto> door;
    private final ResourceDescriptionMapper descriptions;
    private final ResourceMapper mapper;

    ResourceController(
            RegisterResource register,
            AmendResource amend,
            RemoveResource remove,
            Resources resources,
            Doors doors,
            ResourceDescriptionMapper descriptions,
            ResourceMapper mapper) {
        this.register = register;
        this.amend = amend;
        this.remove = remove;
        this.door = doors.to(ResourceAttributes.ALL.table(), resources::find, Resource::id, mapper::toDto);
        this.descriptions = descriptions;
        this.mapper = mapper;
    }

    @PostMapping
    ResponseEntity<ResourceDto> create(@RequestBody ResourceDto given) {
        var resource = register.register(descriptions.toState(given), descriptions.toDescription(given));
        return ResponseEntity.created(URI.create(ResourceMapper.PATH + "/" + resource.id()))
                .body(mapper.toDto(resource));
    }

    @GetMapping("/{id}")
    ResourceDto read(@PathVariable String id) {
        return door.read(id);
    }

    @GetMapping
    ResponseEntity<List<ResourceDto>> list(ListQuery query) {
        return door.list(query);
    }

    @PatchMapping("/{id}")
    ResourceDto amend(@PathVariable String id, ResourcePatch patch) {
        return door.change(id, () -> amend.amend(id, resource -> described(resource, patch)));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id, IfMatch ifMatch) {
        door.remove(id, () -> remove.remove(id, resource -> ifMatch.check(() -> mapper.toDto(resource))));
    }

    private ResourceDescription described(Resource resource, ResourcePatch patch) {
        var known = resource.description();
        return descriptions.toDescription(patch.applyTo(mapper.toDto(resource), fixedOf(known)), known);
    }

    private static Set<String> fixedOf(ResourceDescription known) {
        var fixed = new HashSet<>(ResourceAttributes.ALL.fixed());
        if (known.kind() != ResourceKind.REGISTERED) {
            fixed.addAll(ResourceAttributes.FIXED_BY_ALLOCATION);
        }
        return fixed;
    }
}

package io.cascade.inventory.resource.web;

import io.cascade.inventory.resource.Resources;
import io.cascade.inventory.resource.application.RegisterResource;
import io.cascade.inventory.resource.messaging.ResourceMapper;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.listing.ListQuery;
import io.cascade.platform.web.listing.Listing;
import io.cascade.tmf.inventory.ResourceDto;
import java.net.URI;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** TMF639: resources. */
@RestController
@RequestMapping(ResourceMapper.PATH)
class ResourceController {

    private final RegisterResource register;
    private final Resources resources;
    private final Listing listing;
    private final ResourceDescriptionMapper descriptions;
    private final ResourceMapper mapper;

    ResourceController(
            RegisterResource register,
            Resources resources,
            Listing listing,
            ResourceDescriptionMapper descriptions,
            ResourceMapper mapper) {
        this.register = register;
        this.resources = resources;
        this.listing = listing;
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
        return resources.inOrder(List.of(id)).stream()
                .findFirst()
                .map(mapper::toDto)
                .orElseThrow(() -> RequestRefused.unknown("resource", id));
    }

    @GetMapping
    ResponseEntity<List<ResourceDto>> list(ListQuery query) {
        return listing.answer(
                query,
                ResourceAttributes.TABLE,
                ids -> resources.inOrder(ids).stream().map(mapper::toDto).toList());
    }
}

package io.cascade.inventory.resource.web;

import io.cascade.boundary.listing.Door;
import io.cascade.boundary.listing.Doors;
import io.cascade.boundary.listing.ListQuery;
import io.cascade.inventory.resource.ResourcePools;
import io.cascade.inventory.resource.application.OpenResourcePool;
import io.cascade.inventory.resource.wire.ResourcePoolAttributes;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.tmf.inventory.ResourcePoolDto;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/** Resource pools. Our extension of TMF639. */
@RestController
@RequestMapping(ResourcePoolController.PATH)
class ResourcePoolController {

    static final String PATH = "/tmf-api/resourceInventoryManagement/v4/resourcePool";

    private final OpenResourcePool open;
    private final ResourcePools pools;
    private final Door<ResourcePoolDto, ResourcePoolDto> door;
    private final ResourcePoolMapper mapper;

    ResourcePoolController(OpenResourcePool open, ResourcePools pools, Doors doors, ResourcePoolMapper mapper) {
        this.open = open;
        this.pools = pools;
        this.mapper = mapper;
        this.door =
                doors.to(ResourcePoolAttributes.ALL.table(), this::render, ResourcePoolDto::id, Function.identity());
    }

    @PostMapping
    ResponseEntity<ResourcePoolDto> create(@RequestBody ResourcePoolDto given) {
        if (!open.open(mapper.toPool(given), mapper.toEntries(given))) {
            throw RequestRefused.conflict("poolExists", "there is a resource pool %s already".formatted(given.id()));
        }
        var location = UriComponentsBuilder.fromPath(PATH)
                .path("/" + given.id())
                .encode()
                .build()
                .toUri();
        return ResponseEntity.created(location).body(read("/" + given.id()));
    }

    /** Pools are named like {@code VLAN/EAST-07}: the id is the rest of the path. */
    @GetMapping("/{*id}")
    ResourcePoolDto read(@PathVariable String id) {
        return door.read(id.substring(1));
    }

    @GetMapping
    ResponseEntity<List<ResourcePoolDto>> list(ListQuery query) {
        return door.list(query);
    }

    private List<ResourcePoolDto> render(List<String> ids) {
        var counts = pools.counts(ids);
        return pools.find(ids).stream()
                .map(pool -> mapper.toDto(pool, counts.getOrDefault(pool.id(), Map.of())))
                .toList();
    }
}

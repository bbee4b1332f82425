package io.cascade.inventory.resource.web;

import io.cascade.inventory.resource.ResourcePool;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.application.OpenResourcePool.Entry;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.kernel.refusal.Violation;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.inventory.PoolEntryDto;
import io.cascade.tmf.inventory.ResourcePoolDto;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Resource pools in and out. A pool is shown with the numbers of its entries, not with the entries. */
@Component
class ResourcePoolMapper {

    ResourcePool toPool(ResourcePoolDto dto) {
        return new ResourcePool(
                dto.id(), dto.name(), dto.resourceSpecification().id());
    }

    /** @throws RequestRefused when two entries have one name */
    List<Entry> toEntries(ResourcePoolDto dto) {
        var given = Objects.requireNonNullElse(dto.entry(), List.<PoolEntryDto>of());
        var names = new HashSet<String>();
        var violations = new ArrayList<Violation>();
        for (int i = 0; i < given.size(); i++) {
            if (!names.add(given.get(i).name())) {
                violations.add(new Violation("entry[%d].name".formatted(i), "is the name of an earlier entry"));
            }
        }
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        return given.stream().map(ResourcePoolMapper::toEntry).toList();
    }

    ResourcePoolDto toDto(ResourcePool pool, Map<ResourceState, Integer> counts) {
        return new ResourcePoolDto(
                pool.id(),
                pool.name(),
                RefDto.to(pool.specificationId()).a("ResourceSpecification"),
                null,
                counts.getOrDefault(ResourceState.FREE, 0),
                counts.getOrDefault(ResourceState.RESERVED, 0),
                counts.getOrDefault(ResourceState.ACTIVE, 0));
    }

    private static Entry toEntry(PoolEntryDto dto) {
        return new Entry(
                dto.name(),
                Objects.requireNonNullElse(dto.characteristic(), Map.of()),
                Boolean.TRUE.equals(dto.inUse()));
    }
}

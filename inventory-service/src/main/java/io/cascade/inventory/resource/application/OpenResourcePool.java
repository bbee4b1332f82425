package io.cascade.inventory.resource.application;

import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceDescription;
import io.cascade.inventory.resource.ResourcePool;
import io.cascade.inventory.resource.ResourcePools;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.Resources;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a pool with all of its resources. A pool is stock that an administrator brings in, tens of thousands of entries
 * at once: its entries have no version, no event and no row in the journal until somebody uses them.
 */
@Component
public class OpenResourcePool {

    private final ResourcePools pools;
    private final Resources resources;
    private final Ids ids;
    private final Clock clock;

    OpenResourcePool(ResourcePools pools, Resources resources, Ids ids, Clock clock) {
        this.pools = pools;
        this.resources = resources;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param inUse whether somebody outside the inventory has the entry already */
    public record Entry(String name, Map<String, Object> characteristic, boolean inUse) {}

    /**
     * @param entries in their order of allocation
     * @return false when there is a pool of that id already
     */
    @Transactional
    public boolean open(ResourcePool pool, List<Entry> entries) {
        var now = clock.instant();
        if (!pools.add(pool, now)) {
            return false;
        }
        resources.insert(IntStream.range(0, entries.size())
                .mapToObj(position -> resource(pool, position, entries.get(position)))
                .toList());
        return true;
    }

    private Resource resource(ResourcePool pool, int position, Entry entry) {
        return Resource.stocked(
                ids.next(),
                ResourceDescription.pooled(pool, position, entry.name(), entry.characteristic()),
                entry.inUse() ? ResourceState.ACTIVE : ResourceState.FREE);
    }
}

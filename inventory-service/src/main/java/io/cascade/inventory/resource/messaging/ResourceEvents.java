package io.cascade.inventory.resource.messaging;

import io.cascade.inventory.messaging.InventoryEvents;
import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceAnnouncements;
import io.cascade.inventory.resource.wire.ResourceMapper;
import io.cascade.tmf.event.EventChannel;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Tells what happened to a resource in a transaction: one event with the whole resource. That one more service uses a
 * shared resource is no event of the resource.
 */
@Component
class ResourceEvents implements ResourceAnnouncements {

    private final InventoryEvents events;
    private final ResourceMapper mapper;

    ResourceEvents(InventoryEvents events, ResourceMapper mapper) {
        this.events = events;
        this.mapper = mapper;
    }

    @Override
    public void tellRemoval(Resource resource, String correlationId) {
        resource.forget();
        events.publishDeletion(
                EventChannel.RESOURCE, resource.id(), resource.version(), correlationId, mapper.toDto(resource));
    }

    @Override
    public void tell(String correlationId, List<Resource> loaded) {
        if (loaded.stream().noneMatch(Resource::hasNews)) {
            return;
        }
        var latest = loaded.getLast();
        events.publish(
                EventChannel.RESOURCE,
                latest.id(),
                latest.version(),
                correlationId,
                loaded.stream().flatMap(resource -> resource.tell().stream()).toList(),
                mapper.toDto(latest));
    }
}

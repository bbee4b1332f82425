package io.cascade.inventory.service.messaging;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.messaging.InventoryEvents;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.wire.ServiceMapper;
import io.cascade.tmf.event.EventChannel;
import org.springframework.stereotype.Component;

/** Tells what happened to a service in a transaction: one event with the whole service. */
@Component
class ServiceEvents implements EntryAnnouncements<Service> {

    private final InventoryEvents events;
    private final ServiceMapper mapper;

    ServiceEvents(InventoryEvents events, ServiceMapper mapper) {
        this.events = events;
        this.mapper = mapper;
    }

    @Override
    public void tellRemoval(Service service, String correlationId) {
        service.forget();
        events.publishDeletion(
                EventChannel.SERVICE, service.getId(), service.version(), correlationId, mapper.toDto(service));
    }

    @Override
    public void tell(Service service, String correlationId) {
        if (service.hasNews()) {
            events.publish(
                    EventChannel.SERVICE,
                    service.getId(),
                    service.version(),
                    correlationId,
                    service.tell(),
                    mapper.toDto(service));
        }
    }
}

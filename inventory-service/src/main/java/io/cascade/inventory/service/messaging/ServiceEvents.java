package io.cascade.inventory.service.messaging;

import io.cascade.inventory.messaging.InventoryEvents;
import io.cascade.inventory.service.Service;
import io.cascade.tmf.event.EventChannel;
import org.springframework.stereotype.Component;

/** Tells what happened to a service in a transaction: one event with the whole service. */
@Component
public class ServiceEvents {

    private final InventoryEvents events;
    private final ServiceMapper mapper;

    ServiceEvents(InventoryEvents events, ServiceMapper mapper) {
        this.events = events;
        this.mapper = mapper;
    }

    public void publishDeletion(Service service, String correlationId) {
        service.forget();
        events.publishDeletion(
                EventChannel.SERVICE, service.getId(), service.version(), correlationId, mapper.toDto(service));
    }

    public void publish(Service service, String correlationId) {
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

package io.cascade.inventory.service.application;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.RemoveEntry;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import org.springframework.stereotype.Component;

/** Takes a service out of the inventory. */
@Component
public class RemoveService extends RemoveEntry<ServiceState, ServiceDescription, Service> {

    RemoveService(Services services, EntryAnnouncements<Service> announcements) {
        super(Service.KIND, services, announcements);
    }
}

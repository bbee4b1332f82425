package io.cascade.inventory.service.application;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.RegisterEntry;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import io.cascade.kernel.ids.Ids;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Takes a single service into the inventory under a new id. */
@Component
public class RegisterService extends RegisterEntry<ServiceState, ServiceDescription, Service> {

    RegisterService(Services services, EntryAnnouncements<Service> announcements, Ids ids, Clock clock) {
        super(Service.KIND, services, announcements, ids, clock);
    }
}

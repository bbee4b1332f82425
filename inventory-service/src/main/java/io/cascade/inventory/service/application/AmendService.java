package io.cascade.inventory.service.application;

import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.AmendEntry;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Changes a service by hand. */
@Component
public class AmendService extends AmendEntry<ServiceState, ServiceDescription, Service> {

    AmendService(Services services, EntryAnnouncements<Service> announcements, Clock clock) {
        super(Service.KIND, services, announcements, clock);
    }
}

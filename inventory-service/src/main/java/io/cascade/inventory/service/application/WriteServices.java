package io.cascade.inventory.service.application;

import io.cascade.inventory.command.AppliedCommands;
import io.cascade.inventory.command.BatchTransaction;
import io.cascade.inventory.entry.EntryAnnouncements;
import io.cascade.inventory.entry.application.WriteEntries;
import io.cascade.inventory.service.Service;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.Services;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Carries out a batch of service commands. */
@Component
public class WriteServices extends WriteEntries<ServiceState, ServiceDescription, Service> {

    WriteServices(
            Services services,
            AppliedCommands applied,
            EntryAnnouncements<Service> announcements,
            BatchTransaction transaction,
            Clock clock) {
        super(Service.KIND, services, applied, announcements, transaction, clock);
    }
}

package io.cascade.inventory.service.application;

import io.cascade.inventory.entry.application.EntryCommand;
import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import org.jspecify.annotations.Nullable;

/** What fulfilment says of a service. */
public record ServiceCommand(
        String key, String correlationId, String entryId, ServiceState state, ServiceDescription description)
        implements EntryCommand<ServiceState, ServiceDescription> {

    @Override
    public @Nullable String name() {
        return description.name();
    }
}

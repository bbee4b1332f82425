package io.cascade.inventory.service.application;

import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;

/**
 * What fulfilment says of a service.
 *
 * @param key the same for every repetition of the command
 * @param serviceId the service; it enters the inventory when it is not there yet
 * @param description what to add to the service's description
 */
public record ServiceCommand(
        String key, String correlationId, String serviceId, ServiceState state, ServiceDescription description) {}

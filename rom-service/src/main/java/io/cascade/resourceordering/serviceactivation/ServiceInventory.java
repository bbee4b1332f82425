package io.cascade.resourceordering.serviceactivation;

import java.util.List;
import java.util.Map;

/** The service inventory, as ROM writes it. */
public interface ServiceInventory {

    /**
     * Writes services as active. Repeating it changes nothing.
     *
     * @return why the inventory refused, by the ids of the services that it did not take
     * @throws RuntimeException when it cannot be asked now
     */
    Map<String, String> write(List<ActivatedService> services);
}

package io.cascade.serviceordering.fulfilment;

import java.util.List;
import java.util.Map;

/** The service inventory, as we write it. */
public interface ServiceInventory {

    /**
     * Writes the services in their states. Repeating it changes nothing.
     *
     * @return why the inventory refused, by the keys of those that it did not take
     * @throws RuntimeException when it cannot be asked now
     */
    Map<String, String> write(List<ServiceToWrite> services);

    /**
     * Takes services out of the inventory that were never built. One that is not there is out of it.
     *
     * @return why the inventory refused, by the keys of those that it did not let go
     * @throws RuntimeException when it cannot be asked now
     */
    Map<String, String> retire(List<ServiceToWrite> services);
}

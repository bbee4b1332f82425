package io.cascade.inventory.resource;

import java.util.List;

/** Where changes of resources are told to whoever is interested, in the transaction that makes them. */
public interface ResourceAnnouncements {

    /**
     * Tells what happened to a resource, if anything did.
     *
     * @param loaded the resource each time that the transaction loaded it, oldest first
     */
    void tell(String correlationId, List<Resource> loaded);

    /** Tells that the resource is gone. */
    void tellRemoval(Resource resource, String correlationId);
}

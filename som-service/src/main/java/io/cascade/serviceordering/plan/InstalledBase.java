package io.cascade.serviceordering.plan;

import java.util.Set;

/**
 * What is active at the place of an order already: it meets dependencies that the order does not build itself.
 *
 * @param specificationIds the specifications of the active instances
 */
public record InstalledBase(Set<String> specificationIds) {

    /** Nobody has asked the inventory: only what the order builds counts. */
    public static final InstalledBase NOT_ASKED = new InstalledBase(Set.of());

    boolean meets(String specificationId) {
        return specificationIds.contains(specificationId);
    }
}

package io.cascade.releasedcatalog;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that customers face, or one that resources face.
 *
 * @param resources what a resource-facing service is built from, the primary one first
 * @param activation how a resource-facing service is activated; absent for customer-facing ones
 */
public record ServiceSpecification(
        String id,
        String name,
        boolean isResourceFacing,
        List<CharacteristicSpecification> characteristics,
        List<ResourceSpecification> resources,
        @Nullable Activation activation) {

    /**
     * How the network is told.
     *
     * @param adapter which adapter speaks to it
     * @param deadline when an answer is overdue, counted from the command
     * @param isReadBack whether the network's own word is asked for before the item counts as done
     */
    public record Activation(String adapter, Duration deadline, boolean isReadBack) {}
}

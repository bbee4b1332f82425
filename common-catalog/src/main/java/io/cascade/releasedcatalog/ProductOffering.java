package io.cascade.releasedcatalog;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What can be ordered.
 *
 * @param productSpecificationId absent for a bundle, whose parts have their own
 * @param values the values that the offering allows for a characteristic, the first being its default
 * @param parts the offerings that a bundle is made of
 */
public record ProductOffering(
        String id,
        String name,
        String lifecycleStatus,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        @Nullable String productSpecificationId,
        Map<String, List<Object>> values,
        List<Price> prices,
        List<String> parts,
        BundlePolicy bundlePolicy) {

    /** What a failed part means for the others. */
    public enum BundlePolicy {
        ATOMIC,
        BEST_EFFORT
    }

    public boolean isBundle() {
        return !parts.isEmpty();
    }

    public boolean isActiveAt(Instant moment) {
        return (lifecycleStatus.equals("Active") || lifecycleStatus.equals("Launched"))
                && (validFrom == null || !moment.isBefore(validFrom))
                && (validTo == null || moment.isBefore(validTo));
    }
}

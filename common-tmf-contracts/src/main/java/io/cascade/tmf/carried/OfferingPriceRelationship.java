package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** How one price has to do with another. */
public record OfferingPriceRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable String role) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one offering has to do with another. */
public record OfferingRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable String role,
        @Nullable TimePeriodDto validFor) {}

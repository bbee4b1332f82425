package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one feature has to do with another. */
public record FeatureRelationship(
        @Nullable String id,
        String name,
        String relationshipType,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one kind of feature has to do with another. */
public record FeatureSpecificationRelationship(
        @Nullable String featureId,
        String name,
        @Nullable String parentSpecificationHref,
        @Nullable String parentSpecificationId,
        String relationshipType,
        @Nullable TimePeriodDto validFor,
        @Nullable String id,
        @Nullable String href) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one specified characteristic of a feature has to do with another. */
public record FeatureCharacteristicSpecificationRelationship(
        @Nullable String characteristicId,
        @Nullable String featureId,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable String resourceSpecificationHref,
        @Nullable String resourceSpecificationId,
        @Nullable TimePeriodDto validFor,
        @Nullable String id,
        @Nullable String href) {}

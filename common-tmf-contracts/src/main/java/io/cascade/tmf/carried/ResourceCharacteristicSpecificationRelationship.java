package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one specified characteristic of a resource has to do with another. */
public record ResourceCharacteristicSpecificationRelationship(
        @Nullable String characteristicSpecificationId,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable String resourceSpecificationHref,
        @Nullable String resourceSpecificationId,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one specified characteristic of a service has to do with another. */
public record ServiceCharacteristicSpecificationRelationship(
        @Nullable String characteristicSpecificationId,
        @Nullable String name,
        @Nullable String parentSpecificationHref,
        @Nullable String parentSpecificationId,
        @Nullable String relationshipType,
        @Nullable TimePeriodDto validFor) {}

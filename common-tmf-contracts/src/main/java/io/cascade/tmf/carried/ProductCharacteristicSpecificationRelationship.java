package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one specified characteristic of a product has to do with another. */
public record ProductCharacteristicSpecificationRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable Integer charSpecSeq,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable TimePeriodDto validFor) {}

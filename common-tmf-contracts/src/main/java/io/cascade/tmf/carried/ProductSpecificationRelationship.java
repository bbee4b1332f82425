package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one product specification has to do with another. */
public record ProductSpecificationRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable TimePeriodDto validFor) {}

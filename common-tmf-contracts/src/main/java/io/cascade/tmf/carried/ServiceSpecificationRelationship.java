package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** How one service specification has to do with another. */
public record ServiceSpecificationRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        String relationshipType,
        @Nullable String role,
        @Nullable TimePeriodDto validFor) {}

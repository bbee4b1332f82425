package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import io.cascade.tmf.common.RefDto;
import org.jspecify.annotations.Nullable;

/** How a specification has to do with one of another kind. */
public record EntitySpecificationRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        String relationshipType,
        @Nullable String role,
        @Nullable RefDto associationSpec,
        @Nullable TimePeriodDto validFor) {}

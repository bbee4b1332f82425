package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.ResourceCharacteristicSpecificationDto;
import io.cascade.tmf.catalog.TimePeriodDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one resource specification has to do with another. */
public record ResourceSpecificationRelationship(
        @Nullable String id,
        @Nullable String href,
        @Nullable Integer defaultQuantity,
        @Nullable Integer maximumQuantity,
        @Nullable Integer minimumQuantity,
        @Nullable String name,
        @Nullable String relationshipType,
        @Nullable String role,
        @Nullable List<ResourceCharacteristicSpecificationDto> characteristic,
        @Nullable TimePeriodDto validFor) {}

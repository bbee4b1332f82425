package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a specified characteristic of a service carries beside what is worked with. */
public record ServiceCharacteristicSpecificationExtras(
        @Nullable String id,
        @Nullable Boolean configurable,
        @Nullable String description,
        @Nullable Boolean extensible,
        @Nullable Boolean isUnique,
        @Nullable Integer maxCardinality,
        @Nullable String regex,
        @Nullable List<ServiceCharacteristicSpecificationRelationship> charSpecRelationship,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a specified characteristic of a product carries beside what is worked with. */
public record CharacteristicSpecificationExtras(
        @Nullable String id,
        @Nullable String description,
        @Nullable Boolean extensible,
        @Nullable Boolean isUnique,
        @Nullable Integer maxCardinality,
        @Nullable String regex,
        @Nullable List<ProductCharacteristicSpecificationRelationship> productSpecCharRelationship,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.CharacteristicValueDto;
import io.cascade.tmf.catalog.TimePeriodDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a specified characteristic of a resource carries beside what is worked with. */
public record ResourceCharacteristicSpecificationExtras(
        @Nullable String id,
        @Nullable Boolean configurable,
        @Nullable String description,
        @Nullable Boolean extensible,
        @Nullable Boolean isUnique,
        @Nullable Integer maxCardinality,
        @Nullable Integer minCardinality,
        @Nullable String regex,
        @Nullable List<ResourceCharacteristicSpecificationRelationship> resourceSpecCharRelationship,
        @Nullable List<CharacteristicValueDto> resourceSpecCharacteristicValue,
        @Nullable TimePeriodDto validFor) {}

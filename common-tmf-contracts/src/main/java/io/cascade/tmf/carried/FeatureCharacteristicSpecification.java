package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.CharacteristicValueDto;
import io.cascade.tmf.catalog.TimePeriodDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A characteristic that features of a kind can have. */
public record FeatureCharacteristicSpecification(
        @Nullable String id,
        @Nullable Boolean configurable,
        @Nullable String description,
        @Nullable Boolean extensible,
        @Nullable Boolean isUnique,
        @Nullable Integer maxCardinality,
        @Nullable Integer minCardinality,
        String name,
        @Nullable String regex,
        @Nullable String valueType,
        @Nullable List<FeatureCharacteristicSpecificationRelationship> featureSpecCharRelationship,
        @Nullable List<CharacteristicValueDto> featureSpecCharacteristicValue,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import io.cascade.tmf.common.RefDto;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What features of a kind have in common. */
public record FeatureSpecification(
        @Nullable String id,
        @Nullable Boolean isBundle,
        @Nullable Boolean isEnabled,
        @Nullable String name,
        @Nullable String version,
        @Nullable List<RefDto> constraint,
        @Nullable List<FeatureCharacteristicSpecification> featureSpecCharacteristic,
        @Nullable List<FeatureSpecificationRelationship> featureSpecRelationship,
        @Nullable TimePeriodDto validFor,
        @Nullable String href) {}

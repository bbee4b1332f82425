package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import io.cascade.tmf.common.RefDto;
import org.jspecify.annotations.Nullable;

/** What the use of a characteristic by an offering carries beside what is worked with. */
public record CharacteristicValueUseExtras(
        @Nullable String id,
        @Nullable String description,
        @Nullable Integer maxCardinality,
        @Nullable Integer minCardinality,
        @Nullable String valueType,
        @Nullable RefDto productSpecification,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** What a possible value carries beside what is worked with. */
public record CharacteristicValueExtras(
        @Nullable String rangeInterval,
        @Nullable String regex,
        @Nullable String unitOfMeasure,
        @Nullable String valueType,
        @Nullable TimePeriodDto validFor) {}

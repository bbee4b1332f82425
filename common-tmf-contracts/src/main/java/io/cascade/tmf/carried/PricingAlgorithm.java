package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** A rule by which a price is worked out elsewhere. */
public record PricingAlgorithm(
        @Nullable String id,
        @Nullable String href,
        @Nullable String description,
        @Nullable String name,
        @Nullable String plaSpecId,
        @Nullable TimePeriodDto validFor) {}

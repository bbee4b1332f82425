package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** A condition that a product is held under for a time. */
public record ProductTerm(
        @Nullable String description,
        @Nullable String name,
        @Nullable Quantity duration,
        @Nullable TimePeriodDto validFor) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.catalog.TimePeriodDto;
import org.jspecify.annotations.Nullable;

/** A condition that holds for a time, such as a commitment. */
public record Term(
        @Nullable String description,
        @Nullable String name,
        @Nullable Span duration,
        @Nullable TimePeriodDto validFor) {}

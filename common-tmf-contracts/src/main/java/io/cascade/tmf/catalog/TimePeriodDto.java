package io.cascade.tmf.catalog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** From when until when; an open end is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TimePeriodDto(
        @Nullable Instant startDateTime, @Nullable Instant endDateTime) {}

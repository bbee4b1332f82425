package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Why an open item waits: on whom, since when, until when, and what unblocks it. Our extension. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitingDto(
        String on,
        @Nullable String reason,
        Instant since,
        @Nullable Instant until,
        @Nullable String remedy) {}

package io.cascade.tmf.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Why an open item waits: on whom, since when, until when, and what unblocks it. Our extension.
 *
 * @param party whose turn it is, by a name that programs know
 * @param on the same in words
 * @param code the kind of reason, for programs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WaitingDto(
        @Nullable String party,
        String on,
        @Nullable String code,
        @Nullable String reason,
        Instant since,
        @Nullable Instant until,
        @Nullable String remedy) {}

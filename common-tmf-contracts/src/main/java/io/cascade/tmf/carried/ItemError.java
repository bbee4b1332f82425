package io.cascade.tmf.carried;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What went wrong with an item. */
public record ItemError(
        @Nullable String code,
        @Nullable String message,
        @Nullable String reason,
        @Nullable String referenceError,
        @Nullable String status,
        @Nullable Instant timestamp) {}

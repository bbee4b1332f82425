package io.cascade.tmf.carried;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reference carries beside what is worked with, whatever it leads to. */
public record RefExtras(
        @Nullable String description,
        @Nullable String value,
        @Nullable Map<String, Object> targetProductSchema) {}

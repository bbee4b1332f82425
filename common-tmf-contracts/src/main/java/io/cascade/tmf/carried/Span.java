package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** A length of time in whole units. */
public record Span(@Nullable Integer amount, @Nullable String units) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** Where an order came in, and the role of that channel. */
public record Channel(
        String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String role) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** What a reference to an item of a service order carries beside what is worked with. */
public record ServiceOrderItemRefExtras(
        @Nullable String id,
        @Nullable String href,
        @Nullable String role) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** What a reference to an item of a product order carries beside what is worked with. */
public record ProductOrderItemRefExtras(@Nullable String role) {}

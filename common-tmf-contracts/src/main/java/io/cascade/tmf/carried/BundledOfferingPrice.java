package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** A price that is part of a bundle of prices. */
public record BundledOfferingPrice(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** How often a part may be in a bundle. */
public record BundledOfferingOption(
        @Nullable Integer numberRelOfferDefault,
        @Nullable Integer numberRelOfferLowerLimit,
        @Nullable Integer numberRelOfferUpperLimit) {}

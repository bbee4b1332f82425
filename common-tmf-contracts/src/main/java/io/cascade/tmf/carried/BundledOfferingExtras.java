package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** What an offering in a bundle carries beside what is worked with. */
public record BundledOfferingExtras(
        @Nullable String lifecycleStatus, @Nullable BundledOfferingOption bundledProductOfferingOption) {}

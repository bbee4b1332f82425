package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** A specification that is part of a bundle. */
public record BundledProductSpecification(
        @Nullable String id,
        @Nullable String href,
        @Nullable String lifecycleStatus,
        @Nullable String name) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** A reference to one item of an offering qualification. */
public record QualificationItem(
        String id,
        @Nullable String href,
        @Nullable String name,
        @Nullable String productOfferingQualificationHref,
        String productOfferingQualificationId,
        @Nullable String productOfferingQualificationName) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** Any other entity and the role it plays. */
public record RelatedEntity(
        @Nullable String id,
        @Nullable String href,
        @Nullable String name,
        String role) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** What a reference to another system carries beside what is worked with. */
public record ExternalReferenceExtras(
        @Nullable String entityType, @Nullable String owner) {}

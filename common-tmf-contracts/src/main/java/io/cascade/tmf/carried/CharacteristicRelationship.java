package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** How one characteristic has to do with another. */
public record CharacteristicRelationship(
        @Nullable String id,
        @Nullable String relationshipType,
        @Nullable String href) {}

package io.cascade.tmf.carried;

import org.jspecify.annotations.Nullable;

/** How one order has to do with another. */
public record OrderRelationship(String id, @Nullable String href, String relationshipType) {}

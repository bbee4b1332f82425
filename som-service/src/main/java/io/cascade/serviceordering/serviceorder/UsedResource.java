package io.cascade.serviceordering.serviceorder;

import org.jspecify.annotations.Nullable;

/** A resource of the inventory that a service uses from now on. */
public record UsedResource(String id, @Nullable String name) {}

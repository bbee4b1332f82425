package io.cascade.tmf.carried;

import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import org.jspecify.annotations.Nullable;

/** How one resource has to do with another, as the standard of resource inventories has it. */
public record ResourceLink(
        @Nullable String id, @Nullable String href, String relationshipType, ResourceRefOrValueDto resource) {}

package io.cascade.tmf.carried;

import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;

/** How one resource has to do with another, as the standard of resource inventories has it. */
public record ResourceLink(String relationshipType, ResourceRefOrValueDto resource) {}

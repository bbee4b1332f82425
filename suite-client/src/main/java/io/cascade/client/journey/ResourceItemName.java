package io.cascade.client.journey;

import io.cascade.tmf.resourceordering.ResourceOrderItemDto;

/** What a resource order item is about, by the best name that it carries. */
public final class ResourceItemName {

    private ResourceItemName() {}

    public static String of(ResourceOrderItemDto item) {
        var specification = item.resourceSpecification();
        if (specification == null) {
            return "";
        }
        return specification.name() == null ? specification.id() : specification.name();
    }
}

package io.cascade.resourceordering.allocation;

import java.util.Map;

/**
 * A resource that is reserved for somebody, or in use.
 *
 * @param key the inventory knows the allocation by this
 * @param id the resource's id in the inventory
 */
public record AllocatedResource(
        String key, String id, String name, String specificationId, Map<String, Object> characteristics) {}

package io.cascade.inventory.resource;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.kernel.json.JsonDocument;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a resource is, whoever uses it.
 *
 * @param poolId the pool it belongs to, with its place in the pool's order of allocation
 * @param carried the attributes that the inventory keeps and gives back without looking into them
 */
public record ResourceDescription(
        String name,
        ResourceKind kind,
        @Nullable String specificationId,
        @Nullable String poolId,
        @Nullable Integer position,
        Characteristics characteristics,
        JsonDocument carried) {

    public static ResourceDescription pooled(
            ResourcePool pool, int position, String name, Map<String, Object> characteristics) {
        return new ResourceDescription(
                name,
                ResourceKind.POOLED,
                pool.specificationId(),
                pool.id(),
                position,
                Characteristics.of(characteristics),
                JsonDocument.EMPTY);
    }

    /** A shared or assigned resource: within its specification it is known by its name. */
    public static ResourceDescription named(
            ResourceKind kind, String specificationId, String name, Characteristics characteristics) {
        return new ResourceDescription(name, kind, specificationId, null, null, characteristics, JsonDocument.EMPTY);
    }

    public static ResourceDescription registered(
            String name, @Nullable String specificationId, Characteristics characteristics, JsonDocument carried) {
        return new ResourceDescription(
                name, ResourceKind.REGISTERED, specificationId, null, null, characteristics, carried);
    }

    /** The same resource under the same name, with everything else said anew. */
    public ResourceDescription saidAnew(
            @Nullable String specification, Characteristics newCharacteristics, JsonDocument newlyCarried) {
        return new ResourceDescription(name, kind, specification, poolId, position, newCharacteristics, newlyCarried);
    }

    /** The name that no two living shared or assigned resources have. */
    public String claimedName() {
        return claimedName(String.valueOf(specificationId), name);
    }

    public static String claimedName(String specificationId, String name) {
        return specificationId + "/" + name;
    }
}

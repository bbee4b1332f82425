package io.cascade.inventory.resource.application;

import io.cascade.inventory.characteristic.Characteristics;
import io.cascade.inventory.resource.ResourceDescription;
import io.cascade.inventory.resource.ResourceKind;
import io.cascade.inventory.resource.ResourceUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that fulfilment asks of the resource inventory.
 *
 * @param key names the reservation; a repetition of the same action under the same key changes nothing
 * @param pool where to take from, for {@link AllocationKind#POOL}
 * @param name what to use or make, for the other kinds
 * @param characteristic what the command knows of the resource, as values by name
 */
public record ResourceCommand(
        String key,
        ResourceAction action,
        String correlationId,
        @Nullable AllocationKind kind,
        @Nullable String resourceSpecification,
        @Nullable String pool,
        @Nullable String name,
        Map<String, Object> characteristic,
        @Nullable ResourceUse usedBy) {

    /** What goes into the journal as the cause. */
    String cause() {
        return action + " " + key;
    }

    /** The attributes that its action needs and that the command leaves out. */
    List<String> missing() {
        if (action != ResourceAction.RESERVE) {
            return List.of();
        }
        if (kind == null) {
            return List.of("kind");
        }
        return kind == AllocationKind.POOL ? absent("pool", pool) : missingForName();
    }

    /** Whether it says enough to make an assigned resource. */
    boolean canAssign() {
        return kind == AllocationKind.ASSIGNED && missingForName().isEmpty();
    }

    String poolToTakeFrom() {
        return Objects.requireNonNull(pool);
    }

    String claimedName() {
        return ResourceDescription.claimedName(
                Objects.requireNonNull(resourceSpecification), Objects.requireNonNull(name));
    }

    /** The resource that it names, as it would be made. */
    ResourceDescription named(ResourceKind kindOfResource) {
        return ResourceDescription.named(
                kindOfResource,
                Objects.requireNonNull(resourceSpecification),
                Objects.requireNonNull(name),
                Characteristics.of(characteristic));
    }

    private List<String> missingForName() {
        var missing = new ArrayList<String>();
        missing.addAll(absent("resourceSpecification", resourceSpecification));
        missing.addAll(absent("name", name));
        return missing;
    }

    private static List<String> absent(String attribute, @Nullable String value) {
        return value == null || value.isBlank() ? List.of(attribute) : List.of();
    }
}

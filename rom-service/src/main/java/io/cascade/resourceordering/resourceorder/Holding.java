package io.cascade.resourceordering.resourceorder;

import io.cascade.kernel.json.JsonDocument;
import io.cascade.resourceordering.allocation.AllocatedResource;
import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is there of a resource-facing service: its characteristics as far as they are known, and the resources that it has.
 * Together they are what the network is told of it.
 *
 * @param resources the primary one first, each with the key by which the inventory knows that it is reserved
 */
@Embeddable
public record Holding(JsonDocument characteristics, AllocatedResources resources) {

    /** As it was asked for, without any resource. */
    public static Holding nothing(Map<String, Object> characteristics) {
        return new Holding(JsonDocument.of(characteristics), AllocatedResources.NONE);
    }

    Holding knowing(Map<String, Object> late) {
        return new Holding(characteristics.with(late), resources);
    }

    Holding of(List<AllocatedResource> others) {
        return new Holding(characteristics, new AllocatedResources(List.copyOf(others)));
    }

    /** Its characteristics by name, as far as they are known. */
    public Map<String, Object> known() {
        return characteristics.values();
    }

    public List<AllocatedResource> allocated() {
        return resources.resources();
    }

    public Optional<AllocatedResource> primary() {
        return allocated().stream().findFirst();
    }

    /** What rules of later items may read of it: its characteristics and those of its resources. */
    public Map<String, Object> produced() {
        var produced = new LinkedHashMap<>(known());
        allocated().forEach(resource -> produced.putAll(resource.characteristics()));
        return produced;
    }

    /** Its characteristics together with those of its primary resource alone. */
    public Map<String, Object> producedByPrimary() {
        return primary()
                .map(primary -> characteristics.with(primary.characteristics()))
                .orElse(characteristics)
                .values();
    }
}

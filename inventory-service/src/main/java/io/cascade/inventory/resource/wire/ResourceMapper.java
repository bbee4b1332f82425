package io.cascade.inventory.resource.wire;

import io.cascade.inventory.resource.Resource;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.wire.Rendering;
import io.cascade.tmf.inventory.AllocatedResourceDto;
import io.cascade.tmf.inventory.ResourceAdministrativeStateType;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourceOperationalStateType;
import io.cascade.tmf.inventory.ResourceStatusType;
import io.cascade.tmf.inventory.ResourceUsageStateType;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Resources as the wire shows them: the one state of ours as the four attributes of TMF639. */
@Component
public class ResourceMapper {

    public static final String PATH = "/tmf-api/resourceInventoryManagement/v4/resource";

    public ResourceDto toDto(Resource resource) {
        var description = resource.description();
        var rendering = Rendering.of(PATH, resource.id())
                .put("name", description.name())
                .put("resourceCharacteristic", resource.characteristics());
        putState(resource.state(), rendering);
        if (description.specificationId() != null) {
            rendering.put("resourceSpecification", Map.of("id", description.specificationId()));
        }
        if (!resource.uses().isEmpty()) {
            rendering.put("usedBy", resource.uses());
        }
        return rendering.putAll(description.carried()).as(ResourceDto.class, "Resource");
    }

    public AllocatedResourceDto toAllocated(Resource resource) {
        var description = resource.description();
        return new AllocatedResourceDto(
                resource.id(),
                PATH + "/" + resource.id(),
                description.name(),
                String.valueOf(description.specificationId()),
                resource.characteristics().valuesByName());
    }

    private static void putState(ResourceState state, Rendering rendering) {
        switch (state) {
            case FREE ->
                rendering
                        .put("resourceStatus", ResourceStatusType.AVAILABLE)
                        .put("usageState", ResourceUsageStateType.IDLE);
            case RESERVED ->
                rendering
                        .put("resourceStatus", ResourceStatusType.RESERVED)
                        .put("usageState", ResourceUsageStateType.IDLE);
            case ACTIVE ->
                rendering
                        .put("resourceStatus", ResourceStatusType.RESERVED)
                        .put("usageState", ResourceUsageStateType.BUSY)
                        .put("operationalState", ResourceOperationalStateType.ENABLE)
                        .put("administrativeState", ResourceAdministrativeStateType.UNLOCKED);
            case RETIRED ->
                rendering
                        .put("resourceStatus", ResourceStatusType.SUSPENDED)
                        .put("usageState", ResourceUsageStateType.IDLE)
                        .put("operationalState", ResourceOperationalStateType.DISABLE)
                        .put("administrativeState", ResourceAdministrativeStateType.LOCKED);
        }
    }
}

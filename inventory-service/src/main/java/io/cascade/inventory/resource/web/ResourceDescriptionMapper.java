package io.cascade.inventory.resource.web;

import io.cascade.inventory.resource.ResourceDescription;
import io.cascade.inventory.resource.ResourceKind;
import io.cascade.inventory.resource.ResourceState;
import io.cascade.inventory.resource.wire.ResourceAttributes;
import io.cascade.inventory.web.Mentioned;
import io.cascade.inventory.web.WireAttributes;
import io.cascade.tmf.inventory.ResourceAdministrativeStateType;
import io.cascade.tmf.inventory.ResourceDto;
import io.cascade.tmf.inventory.ResourceOperationalStateType;
import io.cascade.tmf.inventory.ResourceStatusType;
import io.cascade.tmf.inventory.ResourceUsageStateType;
import org.springframework.stereotype.Component;

/** Reads what the wire says of a resource. */
@Component
class ResourceDescriptionMapper {

    /** The states are kept as they were sent; those left out get what a resource in stock has. */
    ResourceDescription toDescription(ResourceDto dto) {
        var attributes = WireAttributes.of(dto)
                .putIfAbsent("resourceStatus", ResourceStatusType.AVAILABLE)
                .putIfAbsent("usageState", ResourceUsageStateType.IDLE)
                .putIfAbsent("operationalState", ResourceOperationalStateType.ENABLE)
                .putIfAbsent("administrativeState", ResourceAdministrativeStateType.UNLOCKED);
        return ResourceDescription.registered(
                dto.name(),
                Mentioned.id(dto.resourceSpecification()),
                attributes.takeCharacteristics("resourceCharacteristic"),
                attributes.carriedBesides(ResourceAttributes.ALL.placed()));
    }

    /** What is said of a known resource: an allocated one shows states of its own, which are not kept as sent. */
    ResourceDescription toDescription(ResourceDto dto, ResourceDescription known) {
        var attributes = WireAttributes.of(dto);
        var characteristics = attributes.takeCharacteristics("resourceCharacteristic");
        if (known.kind() != ResourceKind.REGISTERED) {
            attributes.drop(ResourceAttributes.FIXED_BY_ALLOCATION);
        }
        var carried = attributes.carriedBesides(ResourceAttributes.ALL.placed());
        return known.saidAnew(Mentioned.id(dto.resourceSpecification()), characteristics, carried);
    }

    /** Of the states on the wire, those that say whether somebody has the resource. */
    ResourceState toState(ResourceDto dto) {
        if (dto.resourceStatus() != ResourceStatusType.RESERVED) {
            return ResourceState.FREE;
        }
        return dto.usageState() == ResourceUsageStateType.BUSY ? ResourceState.ACTIVE : ResourceState.RESERVED;
    }
}

package io.cascade.resourceordering.serviceactivation.wire;

import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.RefDto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a service on the wire is made of. */
final class ServiceParts {

    private static final String RESOURCE_PATH = "/tmf-api/resourceInventoryManagement/v4/resource/";

    private ServiceParts() {}

    static RefDto specificationOf(ActivatedService service) {
        return RefDto.to(service.wanted().specificationId())
                .named(service.wanted().specificationName())
                .a("ResourceFacingServiceSpecification");
    }

    /** By name, so that the service looks the same however often it is read. */
    static List<CharacteristicDto> characteristicsOf(ActivatedService service) {
        return service.holding().known().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> CharacteristicDto.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    static List<RefDto> resourcesOf(ActivatedService service) {
        return service.holding().allocated().stream()
                .map(resource -> RefDto.to(resource.id())
                        .at(RESOURCE_PATH + resource.id())
                        .named(resource.name())
                        .a("Resource"))
                .toList();
    }

    static List<Map<String, Object>> relationshipsOf(ActivatedService service) {
        return service.wanted().relations().relations().stream()
                .map(ServiceParts::relationshipOf)
                .toList();
    }

    private static Map<String, Object> relationshipOf(Relation relation) {
        var other = new LinkedHashMap<String, Object>();
        other.put("id", relation.serviceId());
        if (relation.within()) {
            other.put("href", ServiceActivationMapper.SERVICE_PATH + "/" + relation.serviceId());
        }
        if (relation.name() != null) {
            other.put("name", relation.name());
        }
        other.put("@referredType", "Service");
        var relationship = new LinkedHashMap<>(relation.carried());
        relationship.put("relationshipType", relation.type());
        relationship.put("service", other);
        return relationship;
    }
}

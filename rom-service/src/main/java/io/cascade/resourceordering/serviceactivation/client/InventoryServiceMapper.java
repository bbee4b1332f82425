package io.cascade.resourceordering.serviceactivation.client;

import io.cascade.kernel.json.Json;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.Relation;
import io.cascade.tmf.inventory.ServiceDto;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From an activated service to the same service as the inventory is to know it (TMF638). */
final class InventoryServiceMapper {

    private static final String PATH = "/tmf-api/serviceInventory/v4/service/";

    private InventoryServiceMapper() {}

    static ServiceDto toService(ActivatedService service) {
        var body = new LinkedHashMap<String, Object>(service.carried().values());
        body.put("id", service.getId());
        body.put("name", service.name());
        body.put("serviceDate", service.wanted().serviceDate());
        service.startDate().ifPresent(date -> body.put("startDate", date));
        body.put("state", "active");
        body.put("serviceSpecification", specificationOf(service));
        body.put("serviceCharacteristic", characteristicsOf(service));
        body.put("supportingResource", resourcesOf(service));
        if (!service.wanted().relations().relations().isEmpty()) {
            body.put(
                    "serviceRelationship",
                    service.wanted().relations().relations().stream()
                            .map(InventoryServiceMapper::relationOf)
                            .toList());
        }
        body.put("@type", "Service");
        return Json.mapper().convertValue(body, ServiceDto.class);
    }

    private static Map<String, Object> specificationOf(ActivatedService service) {
        var specification = new LinkedHashMap<String, Object>();
        specification.put("id", service.wanted().specificationId());
        if (service.wanted().specificationName() != null) {
            specification.put("name", service.wanted().specificationName());
        }
        specification.put("@referredType", "ResourceFacingServiceSpecification");
        return specification;
    }

    private static List<Map<String, Object>> characteristicsOf(ActivatedService service) {
        return service.holding().known().entrySet().stream()
                .map(entry -> Map.of("name", entry.getKey(), "value", entry.getValue()))
                .toList();
    }

    private static List<Map<String, String>> resourcesOf(ActivatedService service) {
        return service.holding().allocated().stream()
                .map(resource -> Map.of("id", resource.id(), "name", resource.name(), "@referredType", "Resource"))
                .toList();
    }

    private static Map<String, Object> relationOf(Relation relation) {
        var other = new LinkedHashMap<String, Object>();
        other.put("id", relation.serviceId());
        other.put("href", PATH + relation.serviceId());
        if (relation.name() != null) {
            other.put("name", relation.name());
        }
        other.put("@referredType", "Service");
        var described = new LinkedHashMap<>(relation.carried());
        described.put("relationshipType", relation.type());
        described.put("service", other);
        return described;
    }
}

package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;

/** Where the attributes of an activated service are found when a list is filtered by them. */
final class ActivatedServiceAttributes {

    private static final AttributeTable RELATIONSHIP = AttributeTable.of(
                    "serviceRelationship",
                    "jsonb_array_elements(activated_service.relations -> 'relations') relation",
                    "relation ->> 'serviceId'",
                    "id")
            .text("relationshipType", "relation ->> 'type'")
            .text("service.id", "relation ->> 'serviceId'")
            .text("service.name", "relation ->> 'name'")
            .build();

    private static final AttributeTable RESOURCE = AttributeTable.of(
                    "supportingResource",
                    "jsonb_array_elements(activated_service.resources -> 'resources') resource",
                    "resource ->> 'id'",
                    "id")
            .text("name", "resource ->> 'name'")
            .build();

    private static final AttributeTable CHARACTERISTIC = AttributeTable.of(
                    "serviceCharacteristic",
                    "jsonb_each_text(activated_service.characteristics) characteristic",
                    "characteristic.key",
                    "id")
            .text("name", "characteristic.key")
            .text("value", "characteristic.value")
            .build();

    static final AttributeTable TABLE = AttributeTable.of("service", "activated_service", "id", "id desc")
            .text("href", "'%s/' || id".formatted(ServiceActivationMapper.SERVICE_PATH))
            .text("@type", "'Service'")
            .text("name", "name")
            .state("state", "state")
            .instant("serviceDate", "service_date")
            .instant("startDate", "start_date")
            .text("serviceSpecification.id", "specification_id")
            .text("serviceSpecification.name", "specification_name")
            .text("decompositionRule.id", "rule_id")
            .text("monitor.id", "activation_id")
            .items("serviceRelationship", RELATIONSHIP, "true")
            .items("supportingResource", RESOURCE, "true")
            .items("serviceCharacteristic", CHARACTERISTIC, "true")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .carried(
                    "carried",
                    "category",
                    "description",
                    "serviceType",
                    "startMode",
                    "endDate",
                    "hasStarted",
                    "isBundle",
                    "isServiceEnabled",
                    "isStateful",
                    "feature",
                    "note",
                    "place",
                    "relatedEntity",
                    "relatedParty",
                    "serviceOrderItem",
                    "supportingService",
                    "@baseType",
                    "@schemaLocation")
            .build();

    private ActivatedServiceAttributes() {}
}

package io.cascade.inventory.service.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.inventory.service.wire.ServiceMapper;

/** The attributes by which services can be filtered. */
final class ServiceAttributes {

    static final AttributeTable TABLE = AttributeTable.of("service", "service", "id", "id")
            .text("href", "'%s/' || id".formatted(ServiceMapper.PATH))
            .text("name", "name")
            .state("state", "state")
            .instant("serviceDate", "service_date")
            .instant("startDate", "start_date")
            .instant("endDate", "end_date")
            .text("serviceSpecification.id", "specification_id")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried::jsonb, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .carried(
                    "carried::jsonb",
                    "feature",
                    "note",
                    "place",
                    "relatedEntity",
                    "relatedParty",
                    "serviceOrderItem",
                    "serviceRelationship",
                    "serviceSpecification",
                    "supportingResource",
                    "supportingService")
            .json("serviceCharacteristic", "characteristics::jsonb")
            .indexed("place.id", "jsonb_path_query_array(carried::jsonb, '$.place.id')")
            .text("description", "carried ->> 'description'")
            .bool("isBundle", "(carried ->> 'isBundle')::boolean")
            .bool("hasStarted", "(carried ->> 'hasStarted')::boolean")
            .bool("isServiceEnabled", "(carried ->> 'isServiceEnabled')::boolean")
            .bool("isStateful", "(carried ->> 'isStateful')::boolean")
            .text("category", "carried ->> 'category'")
            .text("serviceType", "carried ->> 'serviceType'")
            .text("startMode", "carried ->> 'startMode'")
            .text("@type", "coalesce(carried ->> '@type', 'Service')")
            .text("@baseType", "carried ->> '@baseType'")
            .text("@schemaLocation", "carried ->> '@schemaLocation'")
            .build();

    private ServiceAttributes() {}
}

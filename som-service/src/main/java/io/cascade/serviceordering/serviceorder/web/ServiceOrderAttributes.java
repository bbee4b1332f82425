package io.cascade.serviceordering.serviceorder.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderMapper;

/** Where the attributes of a service order are found when a list is filtered by them. */
final class ServiceOrderAttributes {

    private static final AttributeTable SERVICE = AttributeTable.of(
                    "service", "service_order_item item", "item.service_id", "id")
            .text("name", "item.service_name")
            .text("serviceSpecification.id", "item.specification_id")
            .carried(
                    "item.service_carried",
                    "category",
                    "description",
                    "isBundle",
                    "place",
                    "relatedParty",
                    "serviceType",
                    "startMode",
                    "state",
                    "feature",
                    "note",
                    "supportingService",
                    "supportingResource",
                    "serviceRelationship")
            .build();

    private static final AttributeTable ITEM = AttributeTable.of(
                    "serviceOrderItem", "service_order_item item", "item.item_id", "id")
            .state("action", "item.action")
            .state("state", "item.state")
            .within("service", SERVICE)
            .carried("item.carried", "quantity", "appointment", "serviceOrderItemRelationship")
            .build();

    static final AttributeTable TABLE = AttributeTable.of("serviceOrder", "service_order", "id", "id desc")
            .text("href", "'%s/' || id".formatted(ServiceOrderMapper.PATH))
            .text("@type", "'ServiceOrder'")
            .state("state", "state")
            .text("externalId", "external_id")
            .text("category", "category")
            .text("priority", "priority")
            .text("description", "description")
            .text("correlationId", "correlation_id")
            .text("externalReference.id", "external_reference_id")
            .number("version", "version")
            .number("catalogRelease", "catalog_release")
            .instant("orderDate", "order_date")
            .instant("requestedStartDate", "requested_start_date")
            .instant("requestedCompletionDate", "requested_completion_date")
            .instant("startDate", "start_date")
            .instant("completionDate", "completion_date")
            .items("serviceOrderItem", ITEM, "item.order_id = service_order.id")
            .rows("resource_item", "resource_item.order_id = service_order.id")
            .json("externalReference", "external_references")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .carried(
                    "carried",
                    "cancellationDate",
                    "cancellationReason",
                    "expectedCompletionDate",
                    "note",
                    "notificationContact",
                    "orderRelationship",
                    "relatedParty",
                    "@baseType",
                    "@schemaLocation")
            .build();

    private ServiceOrderAttributes() {}
}

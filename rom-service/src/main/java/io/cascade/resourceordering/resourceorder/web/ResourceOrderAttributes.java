package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderMapper;

/** Where the attributes of a resource order are found when a list is filtered by them. */
final class ResourceOrderAttributes {

    private static final AttributeTable ITEM = AttributeTable.of(
                    "orderItem", "resource_order_item item", "item.item_id", "id")
            .state("action", "item.action")
            .state("state", "item.state")
            .text("resourceSpecification.id", "item.specification_id")
            .text("resourceSpecification.name", "item.specification_name")
            .carried("item.carried", "quantity", "appointment", "orderItemRelationship")
            .build();

    static final AttributeTable TABLE = AttributeTable.of("resourceOrder", "resource_order", "id", "id desc")
            .text("href", "'%s/' || id".formatted(ResourceOrderMapper.PATH))
            .text("@type", "'ResourceOrder'")
            .state("state", "state")
            .text("externalId", "external_id")
            .text("externalReference.id", "parent_id")
            .text("category", "category")
            .number("priority", "priority::integer")
            .number("catalogRelease", "catalog_release")
            .text("description", "description")
            .text("correlationId", "correlation_id")
            .number("version", "version")
            .instant("orderDate", "order_date")
            .instant("startDate", "start_date")
            .instant("requestedStartDate", "requested_start_date")
            .instant("requestedCompletionDate", "requested_completion_date")
            .instant("completionDate", "completion_date")
            .items("orderItem", ITEM, "item.order_id = resource_order.id")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .carried(
                    "carried",
                    "name",
                    "orderType",
                    "expectedCompletionDate",
                    "externalReference",
                    "note",
                    "relatedParty",
                    "@baseType",
                    "@schemaLocation")
            .build();

    private ResourceOrderAttributes() {}
}

package io.cascade.resourceordering.resourceorder.web;

import io.cascade.platform.web.listing.AttributeTable;

/** Where the attributes of a resource order are found when a list is filtered by them. */
final class ResourceOrderAttributes {

    static final AttributeTable TABLE = AttributeTable.of("resourceOrder", "resource_order", "id", "id desc")
            .state("state", "state")
            .text("externalId", "external_id")
            .text("externalReference.id", "parent_id")
            .text("category", "category")
            .text("priority", "priority")
            .text("description", "description")
            .text("correlationId", "correlation_id")
            .instant("orderDate", "date_trunc('milliseconds', order_date)")
            .instant("startDate", "date_trunc('milliseconds', start_date)")
            .instant("requestedStartDate", "date_trunc('milliseconds', requested_start_date)")
            .instant("requestedCompletionDate", "date_trunc('milliseconds', requested_completion_date)")
            .instant("completionDate", "date_trunc('milliseconds', completion_date)")
            .build();

    private ResourceOrderAttributes() {}
}

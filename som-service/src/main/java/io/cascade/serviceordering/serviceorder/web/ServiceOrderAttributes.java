package io.cascade.serviceordering.serviceorder.web;

import io.cascade.platform.web.listing.AttributeTable;

/** Where the attributes of a service order are found when a list is filtered by them. */
final class ServiceOrderAttributes {

    static final AttributeTable TABLE = AttributeTable.of("serviceOrder", "service_order", "id", "id desc")
            .state("state", "state")
            .text("externalId", "external_id")
            .text("category", "category")
            .text("priority", "priority")
            .text("description", "description")
            .text("correlationId", "correlation_id")
            .text("relatedParty.id", "customer_id")
            .text("externalReference.id", "external_reference_id")
            .number("catalogRelease", "catalog_release")
            .instant("orderDate", "date_trunc('milliseconds', order_date)")
            .instant("requestedStartDate", "date_trunc('milliseconds', requested_start_date)")
            .instant("requestedCompletionDate", "date_trunc('milliseconds', requested_completion_date)")
            .instant("startDate", "date_trunc('milliseconds', start_date)")
            .instant("completionDate", "date_trunc('milliseconds', completion_date)")
            .build();

    private ServiceOrderAttributes() {}
}

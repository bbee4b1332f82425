package io.cascade.productordering.productorder.web;

import io.cascade.platform.web.listing.AttributeTable;

/** Where the attributes of a product order are found when a list is filtered by them. */
final class ProductOrderAttributes {

    static final AttributeTable TABLE = AttributeTable.of("productOrder", "product_order", "id", "id desc")
            .state("state", "state")
            .text("externalId", "external_id")
            .text("category", "category")
            .text("priority", "priority")
            .text("description", "description")
            .text("correlationId", "correlation_id")
            .text("relatedParty.id", "customer_id")
            .instant("orderDate", "date_trunc('milliseconds', order_date)")
            .instant("requestedStartDate", "date_trunc('milliseconds', requested_start_date)")
            .instant("requestedCompletionDate", "date_trunc('milliseconds', requested_completion_date)")
            .instant("completionDate", "date_trunc('milliseconds', completion_date)")
            .build();

    private ProductOrderAttributes() {}
}

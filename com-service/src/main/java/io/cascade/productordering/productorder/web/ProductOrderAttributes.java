package io.cascade.productordering.productorder.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.productordering.productorder.wire.ProductOrderMapper;

/** Where the attributes of a product order are found when a list is filtered by them. */
final class ProductOrderAttributes {

    private static final AttributeTable PRODUCT = AttributeTable.of(
                    "product", "product_order_item item", "product_id", "id")
            .text("productSpecification.id", "item.specification_id")
            .carried(
                    "item.product_carried",
                    "name",
                    "description",
                    "isBundle",
                    "status",
                    "place",
                    "productPrice",
                    "productRelationship",
                    "productTerm",
                    "productOffering",
                    "relatedParty",
                    "realizingService",
                    "realizingResource",
                    "productSerialNumber")
            .build();

    private static final AttributeTable ITEM = AttributeTable.of(
                    "productOrderItem", "product_order_item item", "item.item_id", "id")
            .state("action", "item.action")
            .state("state", "item.state")
            .text("productOffering.id", "item.offering_id")
            .text("product.id", "item.product_id")
            .within("product", PRODUCT)
            .json("itemPrice", "item.quoted_prices")
            .json("billingAccount", "item.billing_account")
            .carried(
                    "item.carried",
                    "quantity",
                    "appointment",
                    "itemTotalPrice",
                    "itemTerm",
                    "payment",
                    "qualification",
                    "quoteItem",
                    "productOfferingQualificationItem",
                    "productOrderItemRelationship")
            .build();

    static final AttributeTable TABLE = AttributeTable.of("productOrder", "product_order", "id", "id desc")
            .text("href", "'%s/' || id".formatted(ProductOrderMapper.PATH))
            .text("@type", "'ProductOrder'")
            .state("state", "state")
            .text("externalId", "external_id")
            .text("category", "category")
            .text("priority", "priority")
            .text("description", "description")
            .text("correlationId", "correlation_id")
            .number("version", "version")
            .instant("orderDate", "order_date")
            .instant("requestedStartDate", "requested_start_date")
            .instant("requestedCompletionDate", "requested_completion_date")
            .instant("completionDate", "completion_date")
            .items("productOrderItem", ITEM, "item.order_id = product_order.id")
            .rows("service_item", "service_item.order_id = product_order.id")
            .json("payment", "payments")
            .json("billingAccount", "billing_account")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .carried(
                    "carried",
                    "agreement",
                    "cancellationDate",
                    "cancellationReason",
                    "channel",
                    "expectedCompletionDate",
                    "note",
                    "notificationContact",
                    "orderTotalPrice",
                    "productOfferingQualification",
                    "quote",
                    "relatedParty",
                    "@baseType",
                    "@schemaLocation")
            .build();

    private ProductOrderAttributes() {}
}

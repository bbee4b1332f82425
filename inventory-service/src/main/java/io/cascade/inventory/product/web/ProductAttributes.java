package io.cascade.inventory.product.web;

import io.cascade.inventory.product.messaging.ProductMapper;
import io.cascade.platform.web.listing.AttributeTable;

/** The attributes by which products can be filtered. */
final class ProductAttributes {

    static final AttributeTable TABLE = AttributeTable.of("product", "product", "id", "id")
            .text("href", "'%s/' || id".formatted(ProductMapper.PATH))
            .text("name", "name")
            .state("status", "status")
            .instant("orderDate", "order_date")
            .instant("startDate", "start_date")
            .instant("terminationDate", "termination_date")
            .text("productSpecification.id", "specification_id")
            .text("relatedParty.id", "customer_id")
            .text("place.id", "place_id")
            .text("productOffering.id", "carried #>> '{productOffering,id}'")
            .text("description", "carried ->> 'description'")
            .bool("isBundle", "(carried ->> 'isBundle')::boolean")
            .bool("isCustomerVisible", "(carried ->> 'isCustomerVisible')::boolean")
            .text("productSerialNumber", "carried ->> 'productSerialNumber'")
            .text("@type", "coalesce(carried ->> '@type', 'Product')")
            .text("@baseType", "carried ->> '@baseType'")
            .text("@schemaLocation", "carried ->> '@schemaLocation'")
            .build();

    private ProductAttributes() {}
}

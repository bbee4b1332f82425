package io.cascade.inventory.product.web;

import io.cascade.boundary.listing.AttributeTable;
import io.cascade.inventory.product.wire.ProductMapper;

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
            .indexed("relatedParty.id", "jsonb_path_query_array(carried::jsonb, '$.relatedParty.id')")
            .ownedBy("relatedParty.id")
            .indexed("place.id", "jsonb_path_query_array(carried::jsonb, '$.place.id')")
            .json("productCharacteristic", "characteristics::jsonb")
            .carried(
                    "carried::jsonb",
                    "agreement",
                    "billingAccount",
                    "place",
                    "product",
                    "productOffering",
                    "productOrderItem",
                    "productPrice",
                    "productRelationship",
                    "productSpecification",
                    "productTerm",
                    "realizingResource",
                    "realizingService",
                    "relatedParty")
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

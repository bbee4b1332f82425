package io.cascade.inventory.product.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.carriedOr;
import static io.cascade.boundary.attributes.AttributePlace.carriedText;
import static io.cascade.boundary.attributes.AttributePlace.carriedTruth;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.json;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.tmf.inventory.ProductDto;

/** What a product has on the wire. */
public final class ProductAttributes {

    private static final String CARRIED = "carried::jsonb";

    public static final Attributes ALL = Attributes.of(ProductDto.class, "product", "product", "id", "id")
            .lines(
                    text("href", "'%s/' || id".formatted(ProductMapper.PATH)).computed(),
                    text("name", "name").amendable(),
                    state("status", "status").amendable(),
                    instant("orderDate", "order_date").amendable(),
                    instant("startDate", "start_date").amendable(),
                    instant("terminationDate", "termination_date").amendable(),
                    json("productCharacteristic", "characteristics::jsonb").amendable(),
                    carried("place").amendable(),
                    carried("productOffering").amendable(),
                    carried("productOrderItem").amendable(),
                    carried("productSpecification").amendable(),
                    carried("realizingService").amendable(),
                    carried("relatedParty").amendable(),
                    carriedText("description", CARRIED).amendable(),
                    carriedTruth("isBundle", CARRIED).amendable(),
                    carriedTruth("isCustomerVisible", CARRIED).amendable(),
                    carriedText("productSerialNumber", CARRIED).amendable(),
                    carriedOr("@type", CARRIED, "'Product'").fixed())
            .extensions(
                    carriedText("@baseType", CARRIED).fixed(),
                    carriedText("@schemaLocation", CARRIED).amendable())
            .textAt("productSpecification.id", "specification_id")
            .indexed("relatedParty.id", "jsonb_path_query_array(carried::jsonb, '$.relatedParty.id')")
            .indexed("place.id", "jsonb_path_query_array(carried::jsonb, '$.place.id')")
            .ownedBy("relatedParty.id")
            .carriedIn(CARRIED);

    private ProductAttributes() {}
}

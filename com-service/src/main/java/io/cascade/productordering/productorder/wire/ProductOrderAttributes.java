package io.cascade.productordering.productorder.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.items;
import static io.cascade.boundary.attributes.AttributePlace.json;
import static io.cascade.boundary.attributes.AttributePlace.object;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;
import static io.cascade.boundary.attributes.AttributePlace.within;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.ordering.wire.OrderAttributes;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import io.cascade.tmf.productordering.ProductRefOrValueDto;

/** What a product order, its items and their products have on the wire. */
public final class ProductOrderAttributes {

    public static final Attributes PRODUCT = Attributes.of(
                    ProductRefOrValueDto.class, "product", "product_order_item item", "item.product_id", "id")
            .lines(
                    text("href", "'%s' || item.product_id".formatted(ProductOrderItems.PRODUCT_PATH))
                            .computed(),
                    carried("name").fixed(),
                    object("productSpecification", text("id", "item.specification_id"))
                            .fixed(),
                    shown("productCharacteristic").fixed(),
                    carried("place").fixed(),
                    text("@type", "'Product'").computed())
            .carriedIn("item.product_carried");

    public static final Attributes ITEM = Attributes.of(
                    ProductOrderItemDto.class, "productOrderItem", "product_order_item item", "item.item_id", "id")
            .lines(
                    state("action", "item.action").fixed(),
                    carried("quantity").fixed(),
                    state("state", "item.state").computed(),
                    within("product", PRODUCT.table()).fixed(),
                    object("productOffering", text("id", "item.offering_id")).fixed(),
                    json("itemPrice", "item.quoted_prices").fixed(),
                    json("billingAccount", "item.billing_account").fixed(),
                    carried("payment").fixed(),
                    shown("productOrderItem").fixed(),
                    carried("productOrderItemRelationship").fixed(),
                    shown("waiting").computed(),
                    shown("decomposition").computed(),
                    text("@type", "'ProductOrderItem'").computed())
            .carriedIn("item.carried");

    public static final Attributes ALL = OrderAttributes.of(
                    ProductOrderDto.class, "productOrder", "product_order", ProductOrderMapper.PATH)
            .lines(
                    text("priority", "priority").amendable(),
                    carried("relatedParty").fixed(),
                    json("payment", "payments").amendable(),
                    json("billingAccount", "billing_account").amendable(),
                    items("productOrderItem", ITEM.table(), "item.order_id = product_order.id")
                            .fixed(),
                    shown("productOrderErrorMessage").computed())
            .rows("service_item", "service_item.order_id = product_order.id")
            .carriedIn("carried");

    private ProductOrderAttributes() {}
}

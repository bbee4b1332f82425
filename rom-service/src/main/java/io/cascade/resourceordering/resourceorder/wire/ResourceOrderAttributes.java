package io.cascade.resourceordering.resourceorder.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.items;
import static io.cascade.boundary.attributes.AttributePlace.number;
import static io.cascade.boundary.attributes.AttributePlace.object;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.boundary.listing.AttributeTable;
import io.cascade.ordering.wire.OrderAttributes;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;

/** What a resource order and its items have on the wire. */
public final class ResourceOrderAttributes {

    private static final AttributeTable RELATIONSHIP = AttributeTable.of(
                    "orderItemRelationship",
                    "jsonb_array_elements_text(item.predecessors -> 'itemIds') predecessor",
                    "predecessor",
                    "id")
            .text("relationshipType", "'%s'".formatted(ResourceOrderItems.DEPENDS_ON))
            .text("orderItem.itemId", "predecessor")
            .build();

    public static final Attributes ITEM = Attributes.of(
                    ResourceOrderItemDto.class, "orderItem", "resource_order_item item", "item.item_id", "id")
            .lines(
                    state("action", "item.action").fixed(),
                    carried("quantity").fixed(),
                    state("state", "item.state").computed(),
                    shown("resource").fixed(),
                    object(
                                    "resourceSpecification",
                                    text("id", "item.specification_id"),
                                    text("name", "item.specification_name"))
                            .fixed(),
                    items("orderItemRelationship", RELATIONSHIP, "true").fixed(),
                    object("service", text("id", "item.service_id"), text("name", "item.service_name"))
                            .fixed(),
                    object("decompositionRule", text("id", "item.rule_id")).fixed(),
                    shown("waiting").computed(),
                    text("@type", "'ResourceOrderItem'").computed())
            .carriedIn("item.carried");

    public static final Attributes ALL = OrderAttributes.of(
                    ResourceOrderDto.class, "resourceOrder", "resource_order", ResourceOrderMapper.PATH)
            .lines(
                    carried("name").amendable(),
                    carried("orderType").amendable(),
                    number("priority", "priority::integer").amendable(),
                    instant("startDate", "start_date").computed(),
                    carried("externalReference").fixed(),
                    carried("relatedParty").amendable(),
                    items("orderItem", ITEM.table(), "item.order_id = resource_order.id")
                            .fixed(),
                    shown("errorMessage").computed())
            .extensions(number(ResourceOrderMapper.CATALOG_RELEASE, "catalog_release")
                    .fixed())
            .textAt("externalReference.id", "parent_id")
            .carriedIn("carried");

    private ResourceOrderAttributes() {}
}

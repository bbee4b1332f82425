package io.cascade.serviceordering.serviceorder.wire;

import static io.cascade.boundary.attributes.AttributePlace.carried;
import static io.cascade.boundary.attributes.AttributePlace.instant;
import static io.cascade.boundary.attributes.AttributePlace.items;
import static io.cascade.boundary.attributes.AttributePlace.json;
import static io.cascade.boundary.attributes.AttributePlace.number;
import static io.cascade.boundary.attributes.AttributePlace.object;
import static io.cascade.boundary.attributes.AttributePlace.shown;
import static io.cascade.boundary.attributes.AttributePlace.state;
import static io.cascade.boundary.attributes.AttributePlace.text;
import static io.cascade.boundary.attributes.AttributePlace.within;

import io.cascade.boundary.attributes.Attributes;
import io.cascade.boundary.listing.AttributeTable;
import io.cascade.ordering.wire.OrderAttributes;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;

/** What a service order, its items and their services have on the wire. */
public final class ServiceOrderAttributes {

    /** The resources that are allocated to a service, found with the plan. */
    private static final AttributeTable SUPPORTING_RESOURCE = AttributeTable.of(
                    "supportingResource",
                    "resource_item below cross join jsonb_array_elements(below.resources -> 'resources') used",
                    "used ->> 'id'",
                    "id")
            .text("name", "used ->> 'name'")
            .build();

    public static final Attributes SERVICE = Attributes.of(
                    ServiceRefOrValueDto.class, "service", "service_order_item item", "item.service_id", "id")
            .lines(
                    text("href", "'%s' || item.service_id".formatted(ServiceViews.SERVICE_PATH))
                            .computed(),
                    text("name", "item.service_name").fixed(),
                    state("state", "nullif(item.written, 'RETIRED')").computed(),
                    object("serviceSpecification", text("id", "item.specification_id"))
                            .fixed(),
                    shown("serviceCharacteristic").fixed(),
                    carried("place").fixed(),
                    items(
                                    "supportingResource",
                                    SUPPORTING_RESOURCE,
                                    "below.order_id = item.order_id and below.service_item_id = item.item_id")
                            .computed(),
                    text("@type", "'Service'").computed())
            .carriedIn("item.service_carried");

    public static final Attributes ITEM = Attributes.of(
                    ServiceOrderItemDto.class, "serviceOrderItem", "service_order_item item", "item.item_id", "id")
            .lines(
                    state("action", "item.action").fixed(),
                    carried("quantity").fixed(),
                    state("state", "item.state").computed(),
                    within("service", SERVICE.table()).fixed(),
                    carried("serviceOrderItemRelationship").fixed(),
                    shown("waiting").computed(),
                    text("@type", "'ServiceOrderItem'").computed())
            .extensions(text(ServiceOrderRequest.PRODUCT_ORDER_ITEM, "item.product_order_item_id")
                    .fixed())
            .carriedIn("item.carried");

    public static final Attributes ALL = OrderAttributes.of(
                    ServiceOrderDto.class, "serviceOrder", "service_order", ServiceOrderMapper.PATH)
            .lines(
                    text("priority", "priority").amendable(),
                    instant("startDate", "start_date").computed(),
                    json("externalReference", "external_references").fixed(),
                    carried("relatedParty").amendable(),
                    items("serviceOrderItem", ITEM.table(), "item.order_id = service_order.id")
                            .fixed(),
                    shown("errorMessage").computed())
            .extensions(
                    number(ServiceOrderRequest.CATALOG_RELEASE, "catalog_release")
                            .fixed(),
                    shown("plan").computed(),
                    carried("milestone").fixed(),
                    carried("jeopardyAlert").fixed())
            .textAt("externalReference.id", "external_reference_id")
            .rows("resource_item", "resource_item.order_id = service_order.id")
            .carriedIn("carried");

    private ServiceOrderAttributes() {}
}

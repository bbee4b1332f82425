package io.cascade.serviceordering.serviceorder.wire;

import io.cascade.kernel.json.Json;
import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.ordering.order.Refusal;
import io.cascade.ordering.wire.WaitingOnTheWire;
import io.cascade.serviceordering.serviceorder.Origin;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderDraft;
import io.cascade.serviceordering.serviceorder.ServiceOrderItem;
import io.cascade.serviceordering.serviceorder.ServiceOrderItemState;
import io.cascade.serviceordering.serviceorder.ServiceOrderState;
import io.cascade.serviceordering.serviceorder.ServiceState;
import io.cascade.tmf.common.ExternalReferenceDto;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.serviceordering.ServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceOrderProgressDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import io.cascade.web.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;
import org.mapstruct.MappingConstants;
import org.mapstruct.ValueMapping;

/** Between service orders on the wire and in the domain. In: wire to draft, never to an order. */
@Mapper
public abstract class ServiceOrderMapper {

    public static final String PATH = "/tmf-api/serviceOrdering/v4/serviceOrder";

    public ServiceOrderDraft toDraft(
            ServiceOrderCreateDto body, String correlationId, @Nullable String idempotencyKey) {
        var request = new ServiceOrderRequest(body);
        return new ServiceOrderDraft(
                new OrderRequest(
                        correlationId,
                        idempotencyKey,
                        Fingerprint.of(body),
                        body.externalId(),
                        body.category(),
                        body.requestedStartDate(),
                        body.requestedCompletionDate()),
                new Particulars(body.description(), body.priority(), request.carried()),
                Origin.of(request.externalReferences(), request.customerId()),
                request.catalogRelease(),
                request.items());
    }

    public ServiceOrderDto toDto(ServiceOrder order) {
        return new ServiceOrderDto(
                order.getId(),
                PATH + "/" + order.getId(),
                order.request().externalId(),
                order.request().category(),
                order.particulars().priority(),
                order.particulars().description(),
                order.request().requestedStart(),
                order.request().requestedCompletion(),
                order.orderDate(),
                order.startDate().orElse(null),
                null,
                order.completionDate().orElse(null),
                toState(order.state()),
                referencesOf(order),
                null,
                order.items().stream()
                        .map(item -> toItem(item, ServiceViews.whole(order, item, toState(item))))
                        .toList(),
                order.refusals().isEmpty()
                        ? null
                        : order.refusals().stream().map(this::toError).toList(),
                "ServiceOrder",
                extensionOf(order));
    }

    /** The items that changed, and of their services only how far they have come. */
    public ServiceOrderProgressDto toProgress(ServiceOrder order, List<ServiceOrderItem> changed) {
        return new ServiceOrderProgressDto(
                order.getId(),
                order.version(),
                toState(order.state()),
                referencesOf(order),
                changed.stream()
                        .map(item -> toItem(item, ServiceViews.brief(item, toState(item))))
                        .toList(),
                null);
    }

    private static @Nullable List<ExternalReferenceDto> referencesOf(ServiceOrder order) {
        var told = order.origin().externalReferences().told();
        return told.isEmpty()
                ? null
                : told.stream()
                        .map(reference -> Json.mapper().convertValue(reference.values(), ExternalReferenceDto.class))
                        .toList();
    }

    private static Map<String, Object> extensionOf(ServiceOrder order) {
        var extension = new LinkedHashMap<>(order.particulars().carried().values());
        extension.put("correlationId", order.correlationId());
        extension.put("version", order.version());
        order.catalogRelease().ifPresent(release -> extension.put(ServiceOrderRequest.CATALOG_RELEASE, release));
        if (!order.below().isEmpty()) {
            extension.put("plan", PlanView.of(order));
        }
        return extension;
    }

    private ServiceOrderItemDto toItem(ServiceOrderItem item, ServiceRefOrValueDto service) {
        var extension = new LinkedHashMap<>(item.carried().values());
        item.productOrderItemId().ifPresent(id -> extension.put(ServiceOrderRequest.PRODUCT_ORDER_ITEM, id));
        return new ServiceOrderItemDto(
                item.itemId(),
                toAction(item.action()),
                null,
                toState(item.state()),
                service,
                null,
                item.waiting().map(WaitingOnTheWire::of).orElse(null),
                "ServiceOrderItem",
                extension);
    }

    private @Nullable ServiceStateType toState(ServiceOrderItem item) {
        return item.service()
                .written()
                .filter(state -> state != ServiceState.RETIRED)
                .map(this::toState)
                .orElse(null);
    }

    abstract OrderStateType toState(ServiceOrderState state);

    abstract OrderItemStateType toState(ServiceOrderItemState state);

    @ValueMapping(source = "RETIRED", target = MappingConstants.THROW_EXCEPTION)
    abstract ServiceStateType toState(ServiceState state);

    abstract OrderItemActionType toAction(ItemAction action);

    @Mapping(target = "message", ignore = true)
    @Mapping(target = "timestamp", ignore = true)
    @Mapping(target = "alternative", ignore = true)
    abstract OrderErrorDto toError(Refusal refusal);
}

package io.cascade.productordering.productorder.wire;

import io.cascade.ordering.order.ItemAction;
import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.ordering.order.Refusal;
import io.cascade.ordering.wire.WaitingOnTheWire;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ProductOrderDraft;
import io.cascade.productordering.productorder.ProductOrderItem;
import io.cascade.productordering.productorder.ProductOrderItemState;
import io.cascade.productordering.productorder.ProductOrderState;
import io.cascade.productordering.productorder.ServiceItem;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.productordering.DecompositionTraceDto;
import io.cascade.tmf.productordering.ProductOrderCreateDto;
import io.cascade.tmf.productordering.ProductOrderDto;
import io.cascade.tmf.productordering.ProductOrderItemDto;
import io.cascade.web.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between product orders on the wire and in the domain. In: wire to draft, never to an order. */
@Mapper
public abstract class ProductOrderMapper {

    public static final String PATH = "/tmf-api/productOrderingManagement/v4/productOrder";

    public ProductOrderDraft toDraft(
            ProductOrderCreateDto request, String correlationId, @Nullable String idempotencyKey) {
        return new ProductOrderDraft(
                new OrderRequest(
                        correlationId,
                        idempotencyKey,
                        Fingerprint.of(request),
                        request.externalId(),
                        request.category(),
                        request.requestedStartDate(),
                        request.requestedCompletionDate()),
                new Particulars(
                        request.description(), request.priority(), ProductOrderAttributes.ALL.carriedOf(request)),
                Charges.settlementOf(request.payment(), request.billingAccount()),
                customerIn(request),
                ProductOrderItems.draftsOf(request.productOrderItem()));
    }

    public ProductOrderDto toDto(ProductOrder order) {
        var extension = new LinkedHashMap<>(order.particulars().carried().values());
        extension.put("correlationId", order.correlationId());
        extension.put("version", order.version());
        Charges.tell(order.terms().settlement(), extension);
        return new ProductOrderDto(
                order.getId(),
                PATH + "/" + order.getId(),
                order.request().externalId(),
                order.request().category(),
                order.particulars().priority(),
                order.particulars().description(),
                order.request().requestedStart(),
                order.request().requestedCompletion(),
                order.orderDate(),
                null,
                order.completionDate().orElse(null),
                toState(order.state()),
                null,
                null,
                null,
                order.items().stream()
                        .filter(item -> item.parentItemId() == null)
                        .map(item -> toItem(order, item))
                        .toList(),
                order.refusals().isEmpty()
                        ? null
                        : order.refusals().stream().map(this::toError).toList(),
                "ProductOrder",
                extension);
    }

    private ProductOrderItemDto toItem(ProductOrder order, ProductOrderItem item) {
        var parts = order.progress().partsOf(item).stream()
                .map(part -> toItem(order, part))
                .toList();
        var traces = order.progress().below(item).stream()
                .map(service -> toTrace(service, order.pinnedRelease()))
                .toList();
        return new ProductOrderItemDto(
                item.itemId(),
                toAction(item.action()),
                null,
                toState(item.state()),
                ProductOrderItems.productOf(item.product()),
                item.product().offeringId() == null ? null : offeringOf(item),
                null,
                null,
                null,
                parts.isEmpty() ? null : parts,
                null,
                item.waiting().map(WaitingOnTheWire::of).orElse(null),
                traces.isEmpty() ? null : traces,
                "ProductOrderItem",
                extensionOf(item));
    }

    private static Map<String, Object> extensionOf(ProductOrderItem item) {
        var extension = new LinkedHashMap<>(item.carried().values());
        Charges.tell(item, extension);
        return extension;
    }

    private static RefDto offeringOf(ProductOrderItem item) {
        return RefDto.to(String.valueOf(item.product().offeringId())).a("ProductOffering");
    }

    private static @Nullable String customerIn(ProductOrderCreateDto request) {
        return Stream.ofNullable(request.relatedParty())
                .flatMap(List::stream)
                .filter(party -> "customer".equalsIgnoreCase(party.role()))
                .map(RelatedPartyDto::id)
                .findFirst()
                .orElse(null);
    }

    abstract OrderStateType toState(ProductOrderState state);

    abstract OrderItemStateType toState(ProductOrderItemState state);

    abstract OrderItemActionType toAction(ItemAction action);

    @Mapping(target = "message", ignore = true)
    @Mapping(target = "timestamp", ignore = true)
    @Mapping(target = "alternative", source = "alternatives")
    abstract OrderErrorDto toError(Refusal refusal);

    @Mapping(target = "childItem", expression = "java(service.itemId())")
    @Mapping(target = "specification", expression = "java(service.specificationId())")
    @Mapping(target = "rule", expression = "java(service.ruleId())")
    @Mapping(target = "ruleVersion", expression = "java(service.ruleVersion())")
    @Mapping(target = "input", expression = "java(service.ruleInput())")
    @Mapping(target = "result", expression = "java(service.characteristics())")
    abstract DecompositionTraceDto toTrace(ServiceItem service, long catalogRelease);
}

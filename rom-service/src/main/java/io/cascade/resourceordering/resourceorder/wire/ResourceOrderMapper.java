package io.cascade.resourceordering.resourceorder.wire;

import io.cascade.ordering.order.OrderRequest;
import io.cascade.ordering.order.Particulars;
import io.cascade.ordering.order.Refusal;
import io.cascade.ordering.wire.WaitingOnTheWire;
import io.cascade.resourceordering.resourceorder.Parent;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.ResourceOrderItem;
import io.cascade.resourceordering.resourceorder.ResourceOrderItemState;
import io.cascade.resourceordering.resourceorder.ResourceOrderState;
import io.cascade.tmf.common.ExternalReferenceDto;
import io.cascade.tmf.common.OrderErrorDto;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemStateType;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.resourceordering.ResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.ResourceOrderDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderProgressDto;
import io.cascade.web.Fingerprint;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Between resource orders on the wire and in the domain. In: wire to draft, never to an order. */
@Mapper
public abstract class ResourceOrderMapper {

    public static final String PATH = "/tmf-api/resourceOrderingManagement/v4/resourceOrder";

    static final String CATALOG_RELEASE = "catalogRelease";

    public ResourceOrder.Draft toDraft(
            ResourceOrderCreateDto request, String correlationId, @Nullable String idempotencyKey) {
        var parent = Optional.ofNullable(request.externalReference()).stream()
                .flatMap(List::stream)
                .findFirst();
        return new ResourceOrder.Draft(
                new OrderRequest(
                        correlationId,
                        idempotencyKey,
                        Fingerprint.of(request),
                        request.externalId(),
                        request.category(),
                        request.requestedStartDate(),
                        request.requestedCompletionDate()),
                new Particulars(
                        request.description(),
                        textOf(request.priority()),
                        ResourceOrderAttributes.ALL.carriedOf(request)),
                parent.map(reference -> new Parent(reference.externalReferenceType(), reference.id()))
                        .orElse(null),
                request.extension().get(CATALOG_RELEASE) instanceof Number release ? release.longValue() : null,
                ResourceOrderItems.draftsOf(request.orderItem()));
    }

    public ResourceOrderDto toDto(ResourceOrder order) {
        return new ResourceOrderDto(
                order.getId(),
                PATH + "/" + order.getId(),
                null,
                null,
                order.request().externalId(),
                order.request().category(),
                numberIn(order.particulars().priority()),
                order.particulars().description(),
                order.request().requestedStart(),
                order.request().requestedCompletion(),
                order.orderDate(),
                order.startDate().orElse(null),
                null,
                order.completionDate().orElse(null),
                toState(order.state()),
                null,
                null,
                order.items().stream().map(this::toItem).toList(),
                order.refusals().isEmpty()
                        ? null
                        : order.refusals().stream().map(this::toError).toList(),
                "ResourceOrder",
                extensionOf(order));
    }

    /** TMF652 alone has a number for what the other orders call a text. */
    public static @Nullable String textOf(@Nullable Integer priority) {
        return priority == null ? null : priority.toString();
    }

    private static @Nullable Integer numberIn(@Nullable String priority) {
        return priority == null ? null : Integer.valueOf(priority);
    }

    /** Only the named items: the body of an item event. */
    public ResourceOrderProgressDto toProgress(ResourceOrder order, Set<String> itemIds) {
        var parent = order.parent()
                .filter(known -> known.id() != null)
                .map(known -> List.of(new ExternalReferenceDto(known.id(), null, null, known.type(), Map.of())))
                .orElse(null);
        return new ResourceOrderProgressDto(
                order.getId(),
                order.version(),
                toState(order.state()),
                parent,
                order.items().stream()
                        .filter(item -> itemIds.contains(item.itemId()))
                        .map(this::toItem)
                        .toList(),
                null);
    }

    private ResourceOrderItemDto toItem(ResourceOrderItem item) {
        return new ResourceOrderItemDto(
                item.itemId(),
                OrderItemActionType.valueOf(item.line().action().name()),
                null,
                toState(item.state()),
                ResourceOrderItems.resourceOf(item),
                ResourceOrderItems.specificationOf(item),
                ResourceOrderItems.relationshipsOf(item),
                ResourceOrderItems.serviceOf(item),
                ResourceOrderItems.ruleOf(item),
                item.waiting().map(WaitingOnTheWire::of).orElse(null),
                "ResourceOrderItem",
                item.line().carried().values());
    }

    private static Map<String, Object> extensionOf(ResourceOrder order) {
        var extension = new LinkedHashMap<>(order.particulars().carried().values());
        extension.put("correlationId", order.correlationId());
        extension.put("version", order.version());
        order.catalogRelease().ifPresent(release -> extension.put(CATALOG_RELEASE, release));
        return extension;
    }

    abstract OrderStateType toState(ResourceOrderState state);

    abstract OrderItemStateType toState(ResourceOrderItemState state);

    @Mapping(target = "message", ignore = true)
    @Mapping(target = "timestamp", ignore = true)
    @Mapping(target = "alternative", ignore = true)
    abstract OrderErrorDto toError(Refusal refusal);
}

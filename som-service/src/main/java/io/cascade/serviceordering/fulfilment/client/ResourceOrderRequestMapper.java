package io.cascade.serviceordering.fulfilment.client;

import io.cascade.serviceordering.serviceorder.ResourceItem;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.ExternalReferenceDto;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.OrderItemRefDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.resourceordering.ResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemDto;
import io.cascade.tmf.resourceordering.ResourceOrderItemRelationshipDto;
import io.cascade.tmf.resourceordering.ResourceRefOrValueDto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a planned service order to the resource order that it asks for. */
@Component
class ResourceOrderRequestMapper {

    ResourceOrderCreateDto toRequest(ServiceOrder order) {
        return new ResourceOrderCreateDto(
                null,
                null,
                order.request().externalId(),
                order.request().category(),
                numberIn(order.particulars().priority()),
                order.particulars().description(),
                null,
                order.request().requestedCompletion(),
                List.of(new ExternalReferenceDto(
                        order.getId(),
                        null,
                        null,
                        "serviceOrder",
                        Map.of("entityType", "ServiceOrder", "owner", "service ordering"))),
                customerOf(order),
                order.below().stream()
                        .filter(item -> item.generation() == order.generation())
                        .map(item -> item(order, item))
                        .toList(),
                "ResourceOrder",
                Map.of("catalogRelease", order.pinnedRelease()));
    }

    /** TMF652 has numbers for priorities, TMF641 any text. */
    private static @Nullable Integer numberIn(@Nullable String priority) {
        return priority != null && priority.matches("\\d{1,9}") ? Integer.valueOf(priority) : null;
    }

    private static ResourceOrderItemDto item(ServiceOrder order, ResourceItem item) {
        return new ResourceOrderItemDto(
                item.itemId(),
                OrderItemActionType.ADD,
                1,
                null,
                resource(item),
                reference(item.specificationId(), item.specificationName(), "ResourceFacingServiceSpecification"),
                dependenciesOf(order, item),
                serviceOf(order, item),
                RefDto.to(item.ruleId()).inVersion(item.ruleVersion()).a("DecompositionRule"),
                null,
                "ResourceOrderItem",
                Map.of());
    }

    private static ResourceRefOrValueDto resource(ResourceItem item) {
        var characteristics = CharacteristicDto.all(item.characteristics());
        return new ResourceRefOrValueDto(null, null, null, characteristics, null, null, "Resource", Map.of());
    }

    private static @Nullable List<ResourceOrderItemRelationshipDto> dependenciesOf(
            ServiceOrder order, ResourceItem item) {
        var dependencies = item.dependsOn().stream()
                .filter(other -> isAskedForWith(item, other, order))
                .map(other -> new ResourceOrderItemRelationshipDto("dependsOn", OrderItemRefDto.to(other), Map.of()))
                .toList();
        return dependencies.isEmpty() ? null : dependencies;
    }

    /** What an earlier resource order has built is there already. */
    private static boolean isAskedForWith(ResourceItem item, String other, ServiceOrder order) {
        return order.below()
                .child(other)
                .filter(before -> before.generation() == item.generation())
                .isPresent();
    }

    private static RefDto serviceOf(ServiceOrder order, ResourceItem item) {
        var service = order.item(item.serviceItemId()).service();
        return reference(service.serviceId(), service.serviceName(), "Service");
    }

    private static RefDto reference(String id, @Nullable String name, String type) {
        return RefDto.to(id).named(name).a(type);
    }

    private static @Nullable List<RelatedPartyDto> customerOf(ServiceOrder order) {
        return Optional.ofNullable(order.origin().customerId())
                .map(customer -> List.of(RelatedPartyDto.customer(customer)))
                .orElse(null);
    }
}

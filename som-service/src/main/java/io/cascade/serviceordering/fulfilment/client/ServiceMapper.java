package io.cascade.serviceordering.fulfilment.client;

import io.cascade.serviceordering.fulfilment.ServiceToWrite;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderItem;
import io.cascade.serviceordering.serviceorder.ServiceState;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.inventory.ServiceOrderItemRefDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.MappingConstants;
import org.mapstruct.ValueMapping;

/** From an item under way to its service as the inventory knows it (TMF638). */
@Mapper
abstract class ServiceMapper {

    ServiceDto toService(ServiceToWrite service) {
        var order = service.order();
        var item = service.item();
        return new ServiceDto(
                item.service().serviceId(),
                null,
                item.service().serviceName(),
                null,
                null,
                null,
                null,
                null,
                toState(service.state()),
                specificationOf(item),
                characteristicsOf(item),
                null,
                customerOf(order),
                List.of(new ServiceOrderItemRefDto(
                        order.getId(), null, item.itemId(), OrderItemActionType.ADD, Map.of())),
                resourcesOf(order, item),
                "Service",
                item.service().carried().values());
    }

    @ValueMapping(source = "RETIRED", target = MappingConstants.THROW_EXCEPTION)
    abstract ServiceStateType toState(ServiceState state);

    private static RefDto specificationOf(ServiceOrderItem item) {
        var specification = Objects.requireNonNull(item.service().specificationId());
        return RefDto.to(specification).named(item.service().serviceName()).a("CustomerFacingServiceSpecification");
    }

    private static List<CharacteristicDto> characteristicsOf(ServiceOrderItem item) {
        return CharacteristicDto.all(item.service().characteristics());
    }

    private static @Nullable List<RelatedPartyDto> customerOf(ServiceOrder order) {
        var customer = order.origin().customerId();
        return customer == null ? null : List.of(RelatedPartyDto.customer(customer));
    }

    private static @Nullable List<RefDto> resourcesOf(ServiceOrder order, ServiceOrderItem item) {
        var resources = order.below(item).stream()
                .flatMap(below -> below.resources().stream())
                .map(resource -> RefDto.to(resource.id()).named(resource.name()).a("Resource"))
                .toList();
        return resources.isEmpty() ? null : resources;
    }
}

package io.cascade.productordering.fulfilment.client;

import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.ServiceItem;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.ExternalReferenceDto;
import io.cascade.tmf.common.OrderItemActionType;
import io.cascade.tmf.common.PlaceDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.common.RelatedPartyDto;
import io.cascade.tmf.serviceordering.ServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From a decomposed product order to the service order that it asks for. */
@Component
class ServiceOrderRequestMapper {

    ServiceOrderCreateDto toRequest(ProductOrder order) {
        return new ServiceOrderCreateDto(
                order.request().externalId(),
                order.request().category(),
                order.particulars().priority(),
                order.particulars().description(),
                null,
                order.request().requestedCompletion(),
                List.of(ExternalReferenceDto.to(order.getId(), "productOrder").named("product order")),
                customerOf(order),
                order.below().stream()
                        .filter(item -> item.generation() == order.generation())
                        .map(item -> item(order, item))
                        .toList(),
                "ServiceOrder",
                Map.of("catalogRelease", order.pinnedRelease()));
    }

    private static ServiceOrderItemDto item(ProductOrder order, ServiceItem item) {
        var service = new ServiceRefOrValueDto(
                item.serviceId(),
                null,
                item.specificationName(),
                null,
                specification(item),
                characteristics(item),
                placeOf(order, item),
                null,
                "Service",
                Map.of());
        return new ServiceOrderItemDto(
                item.itemId(),
                OrderItemActionType.ADD,
                1,
                null,
                service,
                null,
                null,
                "ServiceOrderItem",
                Map.of("productOrderItem", item.productOrderItemId()));
    }

    private static RefDto specification(ServiceItem item) {
        return RefDto.to(item.specificationId())
                .named(item.specificationName())
                .a("CustomerFacingServiceSpecification");
    }

    private static List<CharacteristicDto> characteristics(ServiceItem item) {
        return CharacteristicDto.all(item.characteristics());
    }

    private static @Nullable List<PlaceDto> placeOf(ProductOrder order, ServiceItem item) {
        return Optional.ofNullable(
                        order.item(item.productOrderItemId()).product().placeId())
                .map(place -> List.of(PlaceDto.installationAt(place)))
                .orElse(null);
    }

    private static @Nullable List<RelatedPartyDto> customerOf(ProductOrder order) {
        return Optional.ofNullable(order.terms().customerId())
                .map(customer -> List.of(RelatedPartyDto.customer(customer)))
                .orElse(null);
    }
}

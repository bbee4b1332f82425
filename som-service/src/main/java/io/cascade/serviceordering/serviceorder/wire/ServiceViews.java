package io.cascade.serviceordering.serviceorder.wire;

import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.ServiceOrderItem;
import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The service of an item as the wire shows it. */
final class ServiceViews {

    static final String SERVICE_PATH = "/tmf-api/serviceInventory/v4/service/";

    private ServiceViews() {}

    static ServiceRefOrValueDto whole(ServiceOrder order, ServiceOrderItem item, @Nullable ServiceStateType state) {
        return new ServiceRefOrValueDto(
                item.service().serviceId(),
                SERVICE_PATH + item.service().serviceId(),
                item.service().serviceName(),
                state,
                specificationOf(item),
                characteristicsOf(item),
                null,
                resourcesOf(order, item),
                "Service",
                item.service().carried().values());
    }

    static ServiceRefOrValueDto brief(ServiceOrderItem item, @Nullable ServiceStateType state) {
        return new ServiceRefOrValueDto(
                item.service().serviceId(),
                SERVICE_PATH + item.service().serviceId(),
                item.service().serviceName(),
                state,
                null,
                null,
                null,
                null,
                "Service",
                Map.of());
    }

    private static @Nullable RefDto specificationOf(ServiceOrderItem item) {
        var specification = item.service().specificationId();
        return specification == null ? null : RefDto.to(specification).a("ServiceSpecification");
    }

    private static @Nullable List<CharacteristicDto> characteristicsOf(ServiceOrderItem item) {
        var characteristics = CharacteristicDto.all(item.service().characteristics());
        return characteristics.isEmpty() ? null : characteristics;
    }

    private static @Nullable List<RefDto> resourcesOf(ServiceOrder order, ServiceOrderItem item) {
        var resources = order.below(item).stream()
                .flatMap(below -> below.resources().stream())
                .map(resource -> RefDto.to(resource.id()).named(resource.name()).a("Resource"))
                .toList();
        return resources.isEmpty() ? null : resources;
    }
}

package io.cascade.launcher.story;

import io.cascade.tmf.common.CharacteristicDto;
import io.cascade.tmf.common.OrderStateType;
import io.cascade.tmf.serviceordering.ServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;
import io.cascade.tmf.serviceordering.ServiceRefOrValueDto;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A service order at one moment: what SOM makes of a product order. */
record ServiceOrderSeen(ServiceOrderDto order) {

    String id() {
        return order.id();
    }

    OrderStateType state() {
        return order.state();
    }

    String correlation() {
        return Carried.correlationIn(order.extension());
    }

    long release() {
        return Carried.releaseIn(order.extension());
    }

    List<String> namesOfServices() {
        return services().map(ServiceRefOrValueDto::name).toList();
    }

    /** Their ids in the inventory. */
    List<String> idsOfServices() {
        return services().map(ServiceRefOrValueDto::id).toList();
    }

    /** What the customer's Wi-Fi can do. */
    String wifiFeatures() {
        return services()
                .map(service -> CharacteristicDto.valuesOf(service.serviceCharacteristic())
                        .get("features"))
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .findFirst()
                .orElseThrow();
    }

    private Stream<ServiceRefOrValueDto> services() {
        return order.serviceOrderItem().stream().map(ServiceOrderItemDto::service);
    }
}

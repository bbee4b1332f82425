package io.cascade.client.journey;

import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceordering.ServiceOrderItemDto;

/** What a service order item is about, by the best name that it carries. */
public final class ServiceItemName {

    private ServiceItemName() {}

    public static String of(ServiceOrderItemDto item) {
        String name = item.service().name();
        RefDto specification = item.service().serviceSpecification();
        if (name != null) {
            return name;
        }
        return specification == null ? "" : specification.id();
    }
}

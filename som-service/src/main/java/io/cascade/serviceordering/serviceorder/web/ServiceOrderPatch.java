package io.cascade.serviceordering.serviceorder.web;

import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.ordering.order.Particulars;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderAttributes;
import io.cascade.serviceordering.serviceorder.wire.ServiceOrderMapper;
import org.springframework.stereotype.Component;

/** Applies a patch to a service order, within what its attributes let a client change. */
@Component
class ServiceOrderPatch {

    private final ServiceOrderMapper mapper;

    ServiceOrderPatch(ServiceOrderMapper mapper) {
        this.mapper = mapper;
    }

    void apply(ServiceOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), ServiceOrderAttributes.ALL.fixed());
        order.amend(
                new Particulars(wanted.description(), wanted.priority(), ServiceOrderAttributes.ALL.carriedOf(wanted)));
    }
}

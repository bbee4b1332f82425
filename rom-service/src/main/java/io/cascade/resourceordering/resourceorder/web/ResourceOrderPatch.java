package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.ordering.order.Particulars;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderAttributes;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderMapper;
import org.springframework.stereotype.Component;

/** Applies a patch to a resource order, within what its attributes let a client change. */
@Component
class ResourceOrderPatch {

    private final ResourceOrderMapper mapper;

    ResourceOrderPatch(ResourceOrderMapper mapper) {
        this.mapper = mapper;
    }

    void apply(ResourceOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), ResourceOrderAttributes.ALL.fixed());
        order.amend(new Particulars(
                wanted.description(),
                ResourceOrderMapper.textOf(wanted.priority()),
                ResourceOrderAttributes.ALL.carriedOf(wanted)));
    }
}

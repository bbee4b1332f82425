package io.cascade.productordering.productorder.web;

import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.ordering.order.Particulars;
import io.cascade.productordering.productorder.Amendment;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.wire.Charges;
import io.cascade.productordering.productorder.wire.ProductOrderAttributes;
import io.cascade.productordering.productorder.wire.ProductOrderMapper;
import org.springframework.stereotype.Component;

/** Reads a patch of a product order as an amendment, within what its attributes let a client change. */
@Component
class ProductOrderPatch {

    private final ProductOrderMapper mapper;

    ProductOrderPatch(ProductOrderMapper mapper) {
        this.mapper = mapper;
    }

    Amendment apply(ProductOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), ProductOrderAttributes.ALL.fixed());
        return new Amendment(
                new Particulars(wanted.description(), wanted.priority(), ProductOrderAttributes.ALL.carriedOf(wanted)),
                Charges.settlementOf(wanted.payment(), wanted.billingAccount()));
    }
}

package io.cascade.productordering.productorder.web;

import io.cascade.boundary.patch.CarriedPatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.ordering.order.Particulars;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.wire.ProductOrderMapper;
import org.springframework.stereotype.Component;

/** What a patch may change of a product order: whatever the order only carries, and its description. */
@Component
class ProductOrderPatch {

    private static final CarriedPatch RULES = CarriedPatch.fixing(
                    "id",
                    "href",
                    "orderDate",
                    "state",
                    "completionDate",
                    "expectedCompletionDate",
                    "productOrderItem",
                    "externalId",
                    "category",
                    "relatedParty",
                    "requestedStartDate",
                    "requestedCompletionDate",
                    "productOrderErrorMessage",
                    "@type",
                    "correlationId",
                    "version")
            .honouring("description", "priority")
            .carrying("relatedParty");

    private final ProductOrderMapper mapper;

    ProductOrderPatch(ProductOrderMapper mapper) {
        this.mapper = mapper;
    }

    Particulars apply(ProductOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), RULES.fixed());
        return new Particulars(wanted.description(), wanted.priority(), RULES.carriedOf(wanted));
    }
}

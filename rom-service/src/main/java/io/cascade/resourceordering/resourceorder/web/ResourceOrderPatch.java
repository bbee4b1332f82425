package io.cascade.resourceordering.resourceorder.web;

import io.cascade.boundary.patch.CarriedPatch;
import io.cascade.boundary.patch.ResourcePatch;
import io.cascade.ordering.order.Particulars;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.wire.ResourceOrderMapper;
import org.springframework.stereotype.Component;

/** What a patch may change of a resource order: whatever the order only carries, its description and its priority. */
@Component
class ResourceOrderPatch {

    private static final CarriedPatch RULES = CarriedPatch.fixing(
                    "id",
                    "href",
                    "@type",
                    "state",
                    "orderDate",
                    "startDate",
                    "completionDate",
                    "category",
                    "externalId",
                    "externalReference",
                    "requestedStartDate",
                    "requestedCompletionDate",
                    "orderItem",
                    "errorMessage",
                    "catalogRelease",
                    "correlationId",
                    "version")
            .honouring("description", "priority")
            .carrying("externalReference");

    private final ResourceOrderMapper mapper;

    ResourceOrderPatch(ResourceOrderMapper mapper) {
        this.mapper = mapper;
    }

    void apply(ResourceOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), RULES.fixed());
        order.amend(new Particulars(
                wanted.description(), ResourceOrderMapper.textOf(wanted.priority()), RULES.carriedOf(wanted)));
    }
}

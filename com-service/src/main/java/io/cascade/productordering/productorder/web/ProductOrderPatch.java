package io.cascade.productordering.productorder.web;

import io.cascade.platform.json.Carried;
import io.cascade.platform.json.JsonDocument;
import io.cascade.platform.web.patch.ResourcePatch;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.application.AmendProductOrder.Amendment;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a patch may change of a product order: whatever the order only carries, and its description. */
@Component
class ProductOrderPatch {

    private static final Set<String> FIXED = Set.of(
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
            "version");

    private final ProductOrderMapper mapper;

    ProductOrderPatch(ProductOrderMapper mapper) {
        this.mapper = mapper;
    }

    Amendment apply(ProductOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), FIXED);
        var carried = Carried.asMap(wanted);
        FIXED.stream().filter(name -> !name.equals("relatedParty")).forEach(carried::remove);
        carried.remove("description");
        carried.remove("priority");
        return new Amendment(wanted.description(), wanted.priority(), new JsonDocument(carried));
    }
}

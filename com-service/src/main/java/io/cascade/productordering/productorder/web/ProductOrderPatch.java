package io.cascade.productordering.productorder.web;

import io.cascade.platform.json.Carried;
import io.cascade.platform.json.JsonDocument;
import io.cascade.platform.web.MergePatch;
import io.cascade.platform.web.RequestRefused;
import io.cascade.platform.web.Violation;
import io.cascade.productordering.productorder.ProductOrder;
import io.cascade.productordering.productorder.application.AmendProductOrder.Amendment;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a merge patch (RFC 7396) may change of a product order: whatever the order only carries, and its description. */
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
            "correlationId",
            "version");

    private final ProductOrderMapper mapper;

    ProductOrderPatch(ProductOrderMapper mapper) {
        this.mapper = mapper;
    }

    /** @throws RequestRefused when the patch changes what may not change, naming every such attribute */
    Amendment apply(ProductOrder order, ObjectNode change) {
        var before = MergePatch.treeOf(mapper.toDto(order));
        var after = MergePatch.apply(before, change);
        var violations = FIXED.stream()
                .filter(name -> !sameValue(before.get(name), after.get(name)))
                .sorted()
                .map(name -> new Violation(name, "may not be changed"))
                .toList();
        if (!violations.isEmpty()) {
            throw RequestRefused.breaksContract(violations);
        }
        var carried = Carried.asMap(after);
        FIXED.forEach(carried::remove);
        carried.remove("description");
        carried.remove("priority");
        carried.remove("@type");
        var kept = order.carried().get("relatedParty");
        if (kept != null) {
            carried.put("relatedParty", kept);
        }
        return new Amendment(text(after, "description"), text(after, "priority"), new JsonDocument(carried));
    }

    private static boolean sameValue(@Nullable JsonNode before, @Nullable JsonNode after) {
        return Objects.equals(before, after);
    }

    private static @Nullable String text(JsonNode tree, String name) {
        var value = tree.get(name);
        return value == null || !value.isString() ? null : value.asString();
    }
}

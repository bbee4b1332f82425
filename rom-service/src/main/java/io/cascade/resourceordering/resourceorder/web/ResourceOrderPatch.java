package io.cascade.resourceordering.resourceorder.web;

import io.cascade.platform.json.Carried;
import io.cascade.platform.json.JsonDocument;
import io.cascade.platform.web.patch.ResourcePatch;
import io.cascade.resourceordering.resourceorder.ResourceOrder;
import io.cascade.resourceordering.resourceorder.application.AmendResourceOrder.Amendment;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a patch may change of a resource order: whatever the order only carries, its description and its priority. */
@Component
class ResourceOrderPatch {

    private static final Set<String> FIXED = Set.of(
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
            "version");

    private final ResourceOrderMapper mapper;

    ResourceOrderPatch(ResourceOrderMapper mapper) {
        this.mapper = mapper;
    }

    Amendment apply(ResourceOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), FIXED);
        var carried = Carried.asMap(wanted);
        FIXED.stream().filter(name -> !name.equals("externalReference")).forEach(carried::remove);
        carried.remove("description");
        carried.remove("priority");
        return new Amendment(wanted.description(), wanted.priority(), new JsonDocument(carried));
    }
}

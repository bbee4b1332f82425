package io.cascade.serviceordering.serviceorder.web;

import io.cascade.platform.json.Carried;
import io.cascade.platform.json.JsonDocument;
import io.cascade.platform.web.patch.ResourcePatch;
import io.cascade.serviceordering.serviceorder.ServiceOrder;
import io.cascade.serviceordering.serviceorder.application.AmendServiceOrder.Amendment;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a patch may change of a service order: whatever the order only carries, its description and its priority. */
@Component
class ServiceOrderPatch {

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
            "serviceOrderItem",
            "errorMessage",
            "milestone",
            "jeopardyAlert",
            "catalogRelease",
            "plan",
            "correlationId",
            "version");

    private final ServiceOrderMapper mapper;

    ServiceOrderPatch(ServiceOrderMapper mapper) {
        this.mapper = mapper;
    }

    Amendment apply(ServiceOrder order, ResourcePatch change) {
        var wanted = change.applyTo(mapper.toDto(order), FIXED);
        var carried = Carried.asMap(wanted);
        FIXED.stream().filter(name -> !name.equals("externalReference")).forEach(carried::remove);
        carried.remove("description");
        carried.remove("priority");
        return new Amendment(wanted.description(), wanted.priority(), new JsonDocument(carried));
    }
}

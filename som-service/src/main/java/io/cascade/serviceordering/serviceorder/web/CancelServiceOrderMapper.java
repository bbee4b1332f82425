package io.cascade.serviceordering.serviceorder.web;

import io.cascade.platform.cancellation.CancelTask;
import io.cascade.platform.json.Carried;
import io.cascade.platform.json.Json;
import io.cascade.platform.json.JsonDocument;
import io.cascade.tmf.serviceordering.CancelServiceOrderCreateDto;
import io.cascade.tmf.serviceordering.CancelServiceOrderDto;
import io.cascade.tmf.serviceordering.ServiceCancelTaskStateType;
import java.util.LinkedHashMap;

/** Between cancel tasks on the wire and in the domain. */
public final class CancelServiceOrderMapper {

    static final String PATH = "/tmf-api/serviceOrdering/v4/cancelServiceOrder";

    private CancelServiceOrderMapper() {}

    static JsonDocument toCarried(CancelServiceOrderCreateDto request) {
        return Carried.from(request, "id", "href", "state", "effectiveCancellationDate", "@type");
    }

    public static CancelServiceOrderDto toDto(CancelTask task) {
        var body = new LinkedHashMap<String, Object>(task.carried().values());
        body.put("id", task.id());
        body.put("href", PATH + "/" + task.id());
        body.put("state", ServiceCancelTaskStateType.valueOf(task.state().name()));
        body.put("@type", "CancelServiceOrder");
        if (task.effectiveDate() != null) {
            body.put("effectiveCancellationDate", task.effectiveDate());
        }
        if (task.message() != null) {
            body.put("completionMessage", task.message());
        }
        return Json.mapper().convertValue(body, CancelServiceOrderDto.class);
    }
}

package io.cascade.resourceordering.resourceorder.web;

import io.cascade.platform.cancellation.CancelTask;
import io.cascade.platform.json.Carried;
import io.cascade.platform.json.Json;
import io.cascade.platform.json.JsonDocument;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.resourceordering.CancelResourceOrderCreateDto;
import io.cascade.tmf.resourceordering.CancelResourceOrderDto;
import java.util.LinkedHashMap;

/** Between cancel tasks on the wire and in the domain. */
public final class CancelResourceOrderMapper {

    static final String PATH = "/tmf-api/resourceOrderingManagement/v4/cancelResourceOrder";

    private CancelResourceOrderMapper() {}

    static JsonDocument toCarried(CancelResourceOrderCreateDto request) {
        return Carried.from(request, "id", "href", "state", "effectiveCancellationDate", "@type");
    }

    public static CancelResourceOrderDto toDto(CancelTask task) {
        var body = new LinkedHashMap<String, Object>(task.carried().values());
        body.put("id", task.id());
        body.put("href", PATH + "/" + task.id());
        body.put("state", CancelTaskStateType.valueOf(task.state().name()));
        body.put("@type", "CancelResourceOrder");
        if (task.effectiveDate() != null) {
            body.put("effectiveCancellationDate", task.effectiveDate());
        }
        if (task.message() != null) {
            body.put("message", task.message());
        }
        return Json.mapper().convertValue(body, CancelResourceOrderDto.class);
    }
}

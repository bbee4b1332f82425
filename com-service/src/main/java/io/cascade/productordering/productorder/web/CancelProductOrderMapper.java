package io.cascade.productordering.productorder.web;

import io.cascade.platform.cancellation.CancelTask;
import io.cascade.platform.json.Carried;
import io.cascade.platform.json.Json;
import io.cascade.platform.json.JsonDocument;
import io.cascade.tmf.common.CancelTaskStateType;
import io.cascade.tmf.productordering.CancelProductOrderCreateDto;
import io.cascade.tmf.productordering.CancelProductOrderDto;
import java.util.LinkedHashMap;

/** Between cancel tasks on the wire and in the domain. */
public final class CancelProductOrderMapper {

    static final String PATH = "/tmf-api/productOrderingManagement/v4/cancelProductOrder";

    private CancelProductOrderMapper() {}

    static JsonDocument toCarried(CancelProductOrderCreateDto request) {
        return Carried.from(request, "id", "href", "state", "effectiveCancellationDate", "@type");
    }

    public static CancelProductOrderDto toDto(CancelTask task) {
        var body = new LinkedHashMap<String, Object>(task.carried().values());
        body.put("id", task.id());
        body.put("href", PATH + "/" + task.id());
        body.put("state", CancelTaskStateType.valueOf(task.state().name()));
        body.put("@type", "CancelProductOrder");
        if (task.effectiveDate() != null) {
            body.put("effectiveCancellationDate", task.effectiveDate());
        }
        if (task.message() != null) {
            body.put("message", task.message());
        }
        return Json.mapper().convertValue(body, CancelProductOrderDto.class);
    }
}

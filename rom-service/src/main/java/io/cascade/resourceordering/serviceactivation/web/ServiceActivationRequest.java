package io.cascade.resourceordering.serviceactivation.web;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.Carried;
import io.cascade.kernel.json.Json;
import io.cascade.kernel.json.JsonDocument;
import io.cascade.kernel.refusal.RequestRefused;
import io.cascade.resourceordering.serviceactivation.MonitoredRequest;
import io.cascade.resourceordering.serviceactivation.RequestedParts;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.wire.ServiceActivationMapper;
import io.cascade.tmf.serviceactivation.ActivatedServiceRefOrValueDto;
import io.cascade.tmf.serviceactivation.HeaderItemDto;
import io.cascade.tmf.serviceactivation.RequestDto;
import io.cascade.tmf.serviceactivation.ServiceCreateDto;
import io.cascade.web.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a posted service says, in the words of the domain. */
record ServiceActivationRequest(
        ServiceCreateDto body,
        String correlationId,
        @Nullable String idempotencyKey) {

    /** @throws RequestRefused when a service in it is neither described nor named, or two bear one id */
    ServiceActivation.Draft toDraft() {
        return new ServiceActivation.Draft(
                new MonitoredRequest(
                        correlationId,
                        idempotencyKey,
                        Fingerprint.of(body),
                        new JsonDocument(Carried.asMap(asTaken()))),
                new RequestedParts(RequestedServices.in(service()).parts()));
    }

    /** The posted service in the form of those that it describes: their attributes are the same. */
    private ActivatedServiceRefOrValueDto service() {
        return Json.mapper().convertValue(body, ActivatedServiceRefOrValueDto.class);
    }

    /** Only headers that say something about the request itself, never who sent it. */
    private RequestDto asTaken() {
        var headers = new ArrayList<>(List.of(
                new HeaderItemDto("Content-Type", "application/json"),
                new HeaderItemDto(Correlation.HEADER, correlationId)));
        if (idempotencyKey != null) {
            headers.add(new HeaderItemDto("Idempotency-Key", idempotencyKey));
        }
        return new RequestDto("POST", ServiceActivationMapper.SERVICE_PATH, Json.write(body), headers);
    }
}

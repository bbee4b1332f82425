package io.cascade.resourceordering.serviceactivation.wire;

import io.cascade.kernel.json.Json;
import io.cascade.ordering.wire.WaitingOnTheWire;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.MonitorState;
import io.cascade.resourceordering.serviceactivation.ServiceActivation;
import io.cascade.resourceordering.serviceactivation.ServiceState;
import io.cascade.tmf.common.RefDto;
import io.cascade.tmf.serviceactivation.ActivatedServiceDto;
import io.cascade.tmf.serviceactivation.MonitorDto;
import io.cascade.tmf.serviceactivation.MonitorStateType;
import io.cascade.tmf.serviceactivation.RequestDto;
import io.cascade.tmf.serviceactivation.ResponseDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;

/** Activated services and their monitors as the wire shows them. */
@Mapper
public abstract class ServiceActivationMapper {

    public static final String API = "/tmf-api/ServiceActivationAndConfiguration/v4";
    public static final String SERVICE_PATH = API + "/service";
    public static final String MONITOR_PATH = API + "/monitor";

    private static final String ORDER_PATH = "/tmf-api/resourceOrderingManagement/v4/resourceOrder/";

    public ActivatedServiceDto toService(ActivatedService service) {
        var body = new LinkedHashMap<>(service.carried().values());
        body.put("id", service.getId());
        body.put("href", hrefOf(service));
        body.put("name", service.name());
        body.put("serviceDate", service.wanted().serviceDate());
        service.startDate().ifPresent(date -> body.put("startDate", date));
        body.put("state", toState(service.state()));
        body.put("serviceSpecification", ServiceParts.specificationOf(service));
        putUnlessEmpty(body, "serviceCharacteristic", ServiceParts.characteristicsOf(service));
        putUnlessEmpty(body, "serviceRelationship", ServiceParts.relationshipsOf(service));
        putUnlessEmpty(body, "supportingResource", ServiceParts.resourcesOf(service));
        if (service.wanted().ruleId() != null) {
            body.put("decompositionRule", reference(service.wanted().ruleId(), null, "DecompositionRule"));
        }
        var monitor = service.activation().getId();
        body.put("monitor", reference(monitor, MONITOR_PATH + "/" + monitor, "Monitor"));
        body.put("@type", "Service");
        return Json.mapper().convertValue(body, ActivatedServiceDto.class);
    }

    public MonitorDto toMonitor(ServiceActivation activation) {
        var id = activation.getId();
        return new MonitorDto(
                id,
                MONITOR_PATH + "/" + id,
                hrefOf(activation.group().primary()),
                toState(activation.state()),
                Json.mapper().convertValue(activation.request().shown().values(), RequestDto.class),
                activation
                        .response()
                        .map(response -> Json.mapper().convertValue(response.values(), ResponseDto.class))
                        .orElse(null),
                activation.isOrdered() ? reference(id, ORDER_PATH + id, "ResourceOrder") : null,
                activation.waiting().map(WaitingOnTheWire::of).orElse(null),
                "Monitor",
                Map.of("correlationId", activation.correlationId()));
    }

    public static String hrefOf(ActivatedService service) {
        return SERVICE_PATH + "/" + service.getId();
    }

    private static RefDto reference(String id, @Nullable String href, String type) {
        return RefDto.to(id).at(href).a(type);
    }

    private static void putUnlessEmpty(Map<String, Object> body, String name, List<?> values) {
        if (!values.isEmpty()) {
            body.put(name, values);
        }
    }

    abstract ServiceStateType toState(ServiceState state);

    abstract MonitorStateType toState(MonitorState state);
}

package io.cascade.inventory.service.wire;

import io.cascade.inventory.service.Service;
import io.cascade.inventory.wire.Rendering;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import org.springframework.stereotype.Component;

/** Services as the wire shows them. */
@Component
public class ServiceMapper {

    public static final String PATH = "/tmf-api/serviceInventory/v4/service";

    public ServiceDto toDto(Service service) {
        var description = service.description();
        return Rendering.of(PATH, service.getId())
                .put("name", description.name())
                .put("state", ServiceStateType.valueOf(service.state().name()))
                .put("serviceDate", description.serviceDate())
                .put("startDate", description.startDate())
                .put("endDate", description.endDate())
                .put("serviceCharacteristic", description.characteristics())
                .putAll(description.carried())
                .as(ServiceDto.class, "Service");
    }
}

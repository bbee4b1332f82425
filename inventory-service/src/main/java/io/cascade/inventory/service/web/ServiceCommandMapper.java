package io.cascade.inventory.service.web;

import io.cascade.inventory.service.ServiceDescription;
import io.cascade.inventory.service.ServiceState;
import io.cascade.inventory.service.application.ServiceCommand;
import io.cascade.inventory.service.wire.ServiceAttributes;
import io.cascade.inventory.web.EntryIds;
import io.cascade.inventory.web.Mentioned;
import io.cascade.inventory.web.WireAttributes;
import io.cascade.tmf.inventory.ServiceCommandDto;
import io.cascade.tmf.inventory.ServiceDto;
import io.cascade.tmf.serviceordering.ServiceStateType;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Reads what the wire says of services. */
@Component
class ServiceCommandMapper {

    List<ServiceCommand> toCommands(List<ServiceCommandDto> batch) {
        var ids = EntryIds.of(batch, "service", dto -> dto.service().id());
        return IntStream.range(0, batch.size())
                .mapToObj(i -> toCommand(batch.get(i), ids.get(i)))
                .toList();
    }

    private ServiceCommand toCommand(ServiceCommandDto dto, String serviceId) {
        return new ServiceCommand(
                dto.key(),
                dto.correlationId(),
                serviceId,
                toState(dto.service().state()),
                toDescription(dto.service()));
    }

    ServiceState toState(ServiceStateType state) {
        return ServiceState.valueOf(state.name());
    }

    ServiceDescription toDescription(ServiceDto dto) {
        var attributes = WireAttributes.of(dto);
        return new ServiceDescription(
                dto.name(),
                dto.serviceDate(),
                dto.startDate(),
                dto.endDate(),
                Mentioned.id(dto.serviceSpecification()),
                Mentioned.customer(dto.relatedParty()),
                Mentioned.place(dto.place()),
                attributes.takeCharacteristics("serviceCharacteristic"),
                attributes.carriedBesides(ServiceAttributes.ALL.placed()));
    }
}

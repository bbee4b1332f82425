package io.cascade.serviceordering.fulfilment.client;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.messaging.neighbour.Commands;
import io.cascade.messaging.neighbour.Parallel;
import io.cascade.messaging.neighbour.RefusedByNeighbour;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.serviceordering.fulfilment.ServiceInventory;
import io.cascade.serviceordering.fulfilment.ServiceToWrite;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ServiceCommandDto;
import io.cascade.tmf.inventory.ServiceCommandsDto;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** Writes services, many in one call. */
@Component
class ServiceInventoryClient implements ServiceInventory {

    private final RestClient inventory;
    private final ServiceMapper mapper;

    ServiceInventoryClient(
            RemoteServices services, @Value("${cascade.inventory.url}") String url, ServiceMapper mapper) {
        this.inventory = services.at(url);
        this.mapper = mapper;
    }

    @Override
    public Map<String, String> write(List<ServiceToWrite> services) {
        return Commands.send(services, ServiceToWrite::key, this::send)
                .filter(verdict -> verdict.outcome() == CommandOutcomeType.REFUSED)
                .collect(Collectors.toMap(CommandVerdictDto::key, Commands::reasonOf));
    }

    @Override
    public Map<String, String> retire(List<ServiceToWrite> services) {
        return Parallel.map(services, this::retire).stream()
                .filter(retired -> !retired.reason().isEmpty())
                .collect(Collectors.toMap(Retired::key, Retired::reason));
    }

    /** @param reason why not; empty when it is out of the inventory */
    private record Retired(String key, String reason) {}

    private Retired retire(ServiceToWrite service) {
        try {
            RefusedByNeighbour.orAnswer(() -> inventory
                    .delete()
                    .uri(
                            "/tmf-api/serviceInventory/v4/service/{id}",
                            service.item().service().serviceId())
                    .header(Correlation.HEADER, service.order().correlationId())
                    .retrieve()
                    .toBodilessEntity());
            return new Retired(service.key(), "");
        } catch (HttpClientErrorException.NotFound e) {
            return new Retired(service.key(), "");
        } catch (HttpClientErrorException.Conflict | RefusedByNeighbour e) {
            return new Retired(service.key(), String.valueOf(e.getMessage()));
        }
    }

    private CommandVerdictsDto send(List<ServiceToWrite> services) {
        var commands = services.stream()
                .map(service -> new ServiceCommandDto(
                        service.key(), service.order().correlationId(), mapper.toService(service)))
                .toList();
        return Objects.requireNonNull(inventory
                .post()
                .uri("/tmf-api/serviceInventory/v4/serviceCommand")
                .body(new ServiceCommandsDto(commands))
                .retrieve()
                .body(CommandVerdictsDto.class));
    }
}

package io.cascade.resourceordering.serviceactivation.client;

import io.cascade.messaging.neighbour.Commands;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.resourceordering.serviceactivation.ActivatedService;
import io.cascade.resourceordering.serviceactivation.ServiceInventory;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ServiceCommandDto;
import io.cascade.tmf.inventory.ServiceCommandsDto;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Writes services, many in one call. */
@Component
class ServiceInventoryClient implements ServiceInventory {

    private final RestClient inventory;

    ServiceInventoryClient(RemoteServices services, @Value("${cascade.inventory.url}") String url) {
        this.inventory = services.at(url);
    }

    @Override
    public Map<String, String> write(List<ActivatedService> services) {
        var byKey = services.stream().collect(Collectors.toMap(ServiceInventoryClient::keyOf, Function.identity()));
        return Commands.send(services, ServiceInventoryClient::keyOf, this::send)
                .filter(verdict -> verdict.outcome() == CommandOutcomeType.REFUSED)
                .collect(Collectors.toMap(
                        verdict ->
                                Objects.requireNonNull(byKey.get(verdict.key())).getId(),
                        Commands::reasonOf));
    }

    private CommandVerdictsDto send(List<ActivatedService> services) {
        var commands = services.stream().map(ServiceInventoryClient::commandFor).toList();
        return Objects.requireNonNull(inventory
                .post()
                .uri("/tmf-api/serviceInventory/v4/serviceCommand")
                .body(new ServiceCommandsDto(commands))
                .retrieve()
                .body(CommandVerdictsDto.class));
    }

    private static ServiceCommandDto commandFor(ActivatedService service) {
        return new ServiceCommandDto(
                keyOf(service), service.activation().correlationId(), InventoryServiceMapper.toService(service));
    }

    /** The same for the same revision of the same service, however often it is written. */
    private static String keyOf(ActivatedService service) {
        return "%s/active/%d".formatted(service.getId(), service.revision());
    }
}

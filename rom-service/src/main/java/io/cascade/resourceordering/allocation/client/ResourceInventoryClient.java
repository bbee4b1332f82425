package io.cascade.resourceordering.allocation.client;

import io.cascade.messaging.neighbour.Commands;
import io.cascade.messaging.neighbour.RemoteServices;
import io.cascade.resourceordering.allocation.AllocatedResource;
import io.cascade.resourceordering.allocation.AllocationRequest;
import io.cascade.resourceordering.allocation.ResourceInventory;
import io.cascade.tmf.inventory.AllocationKindType;
import io.cascade.tmf.inventory.CommandOutcomeType;
import io.cascade.tmf.inventory.CommandVerdictDto;
import io.cascade.tmf.inventory.CommandVerdictsDto;
import io.cascade.tmf.inventory.ResourceCommandActionType;
import io.cascade.tmf.inventory.ResourceCommandDto;
import io.cascade.tmf.inventory.ResourceCommandsDto;
import io.cascade.tmf.inventory.ResourceUseDto;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;

/** Commands the resource inventory, many resources in one call. */
@Component
class ResourceInventoryClient implements ResourceInventory {

    private final RestClient inventory;

    ResourceInventoryClient(RemoteServices services, @Value("${cascade.inventory.url}") String url) {
        this.inventory = services.at(url);
    }

    @Override
    public Map<String, Verdict> reserve(List<AllocationRequest> requests) {
        return command(ResourceCommandActionType.RESERVE, requests);
    }

    @Override
    public Map<String, Verdict> activate(List<AllocationRequest> requests) {
        return command(ResourceCommandActionType.ACTIVATE, requests);
    }

    @Override
    public Map<String, Verdict> release(List<Reserved> reserved) {
        return command(
                reserved, Reserved::key, ResourceInventoryClient::toRelease, ResourceInventoryClient::toReleased);
    }

    private Map<String, Verdict> command(ResourceCommandActionType action, List<AllocationRequest> requests) {
        return command(
                requests,
                AllocationRequest::key,
                request -> toCommand(action, request),
                ResourceInventoryClient::toVerdict);
    }

    private <T> Map<String, Verdict> command(
            List<T> wishes,
            Function<T, String> key,
            Function<T, ResourceCommandDto> toCommand,
            Function<CommandVerdictDto, Verdict> toVerdict) {
        var verdicts = new HashMap<String, Verdict>();
        Commands.send(wishes, key, slice -> send(slice.stream().map(toCommand).toList()))
                .forEach(verdict -> verdicts.put(verdict.key(), toVerdict.apply(verdict)));
        return verdicts;
    }

    private CommandVerdictsDto send(List<ResourceCommandDto> commands) {
        return Objects.requireNonNull(inventory
                .post()
                .uri("/tmf-api/resourceInventoryManagement/v4/resourceCommand")
                .body(new ResourceCommandsDto(commands))
                .retrieve()
                .body(CommandVerdictsDto.class));
    }

    private static ResourceCommandDto toRelease(Reserved reserved) {
        return new ResourceCommandDto(
                reserved.key(),
                ResourceCommandActionType.RELEASE,
                reserved.correlationId(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static ResourceCommandDto toCommand(ResourceCommandActionType action, AllocationRequest request) {
        var kind = AllocationKindType.valueOf(request.kind().name());
        var isPool = kind == AllocationKindType.POOL;
        return new ResourceCommandDto(
                request.key(),
                action,
                request.correlationId(),
                kind,
                request.specificationId(),
                isPool ? request.choice() : null,
                isPool ? null : request.choice(),
                request.characteristics(),
                useOf(request));
    }

    private static @Nullable ResourceUseDto useOf(AllocationRequest request) {
        var use = request.use();
        return use == null ? null : new ResourceUseDto(use.serviceId(), use.serviceName(), use.orderId(), use.itemId());
    }

    private static Verdict toVerdict(CommandVerdictDto verdict) {
        if (Commands.NOT_TAKEN.equals(verdict.code())) {
            return new Verdict.NotTaken(String.valueOf(verdict.message()));
        }
        if (verdict.outcome() == CommandOutcomeType.REFUSED) {
            return new Verdict.Refused(
                    Objects.requireNonNullElse(verdict.code(), "refused"),
                    Objects.requireNonNullElse(verdict.message(), "the resource inventory refused"));
        }
        var resource = Objects.requireNonNull(verdict.resource());
        return new Verdict.Granted(new AllocatedResource(
                verdict.key(),
                resource.id(),
                resource.name(),
                resource.resourceSpecification(),
                resource.characteristic()));
    }

    /** Whatever it says but that it does not take the command: nothing is reserved under the key any more. */
    private static Verdict toReleased(CommandVerdictDto verdict) {
        return Commands.NOT_TAKEN.equals(verdict.code())
                ? new Verdict.NotTaken(String.valueOf(verdict.message()))
                : new Verdict.Released();
    }
}

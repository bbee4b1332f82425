package io.cascade.simulator.network;

import io.cascade.kernel.refusal.RequestRefused;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/network")
class NetworkController {

    private static final int SHOWN_AT_MOST = 1000;

    private final NetworkElements elements;
    private final NetworkOperations operations;
    private final Clock clock;

    NetworkController(NetworkElements elements, NetworkOperations operations, Clock clock) {
        this.elements = elements;
        this.operations = operations;
        this.clock = clock;
    }

    @PostMapping("/{adapter}/operations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Acknowledgement accept(
            @PathVariable String adapter,
            @RequestBody OperationRequest request,
            @RequestHeader(name = "X-Correlation-Id", required = false) @Nullable String correlationId) {
        return Acknowledgement.of(elements.accept(request.toCommand(adapter, correlationId)), clock.instant());
    }

    @GetMapping("/{adapter}/operations/{requestId}")
    OperationView get(@PathVariable String adapter, @PathVariable String requestId) {
        return OperationView.of(find(adapter, requestId), clock.instant());
    }

    @GetMapping("/{adapter}/state")
    DeviceState state(@PathVariable String adapter, @RequestParam String requestId) {
        return DeviceState.after(find(adapter, requestId), clock.instant());
    }

    /** The operations of one order's correlation id, oldest first; without one the newest of all. */
    @GetMapping("/operations")
    Stream<OperationView> list(@RequestParam(required = false) @Nullable String correlationId) {
        Stream<NetworkOperation> found =
                correlationId == null ? operations.newest(SHOWN_AT_MOST) : operations.ofCorrelation(correlationId);
        return found.map(operation -> OperationView.of(operation, clock.instant()));
    }

    private NetworkOperation find(String adapter, String requestId) {
        return operations
                .find(requestId)
                .filter(operation -> operation.command().adapter().equals(adapter))
                .orElseThrow(() -> RequestRefused.unknown("operation of " + adapter, requestId));
    }
}

package io.cascade.resourceordering.activation.adapter;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.Carried;
import io.cascade.resourceordering.activation.ActivationAdapter;
import io.cascade.resourceordering.activation.ActivationRequest;
import io.cascade.resourceordering.activation.CommandRefused;
import io.cascade.resourceordering.activation.Verdict;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.client.HttpClientErrorException;

/**
 * A network element that is commanded over HTTP: accepted at once, a verdict to the callback later, its state readable.
 * A technology says only its name and how it puts a request.
 */
abstract class HttpElement implements ActivationAdapter {

    private static final int LONGEST_REASON = 500;

    private final String name;
    private final NetworkGateway gateway;
    private final CircuitBreaker breaker;

    HttpElement(String name, NetworkGateway gateway) {
        this.name = name;
        this.gateway = gateway;
        this.breaker = CircuitBreaker.of(name, gateway.breaker());
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public void activate(ActivationRequest request) {
        var command = new Command(
                request.id(), request.action(), request.resource(), parametersOf(request), gateway.callback());
        guarded(() -> gateway.network()
                .post()
                .uri("/network/{element}/operations", name)
                .header(Correlation.HEADER, request.correlationId())
                .body(command)
                .retrieve()
                .onStatus(HttpStatusCode::is4xxClientError, (sent, answer) -> {
                    throw new CommandRefused("%s refused with %s: %s"
                            .formatted(name, answer.getStatusCode(), beginningOf(answer.getBody())));
                })
                .toBodilessEntity());
    }

    @Override
    public Standing ask(ActivationRequest request) {
        try {
            var operation = guarded(() -> Objects.requireNonNull(gateway.network()
                    .get()
                    .uri("/network/{element}/operations/{id}", name, request.id())
                    .retrieve()
                    .body(Operation.class)));
            return operation.verdict().<Standing>map(Standing.Decided::new).orElseGet(Standing.UnderWay::new);
        } catch (HttpClientErrorException.NotFound e) {
            return new Standing.Unheard();
        }
    }

    @Override
    public Optional<String> readBack(ActivationRequest request) {
        var actual = guarded(() -> Objects.requireNonNull(gateway.network()
                .get()
                .uri("/network/{element}/state?requestId={id}", name, request.id())
                .retrieve()
                .body(State.class)));
        var wanted = Carried.asMap(parametersOf(request));
        var differing = new TreeMap<String, String>();
        wanted.forEach((parameter, value) -> {
            var found =
                    Objects.requireNonNullElse(actual.parameters(), Map.of()).get(parameter);
            if (!value.equals(found)) {
                differing.put(parameter, "%s instead of %s".formatted(found, value));
            }
        });
        return differing.isEmpty() ? Optional.empty() : Optional.of(name + " reads back " + differing);
    }

    /** Everything that is known, unless the technology puts it in words of its own. */
    @Override
    public Map<String, Object> parametersOf(ActivationRequest request) {
        return new LinkedHashMap<>(request.characteristics());
    }

    private static String beginningOf(InputStream answer) throws IOException {
        return new String(answer.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8);
    }

    /** What the network says to a command that it will not do is an answer and no failure of the element. */
    private <T> T guarded(Supplier<T> call) {
        return breaker.executeSupplier(call);
    }

    private record Command(
            String requestId,
            String action,
            @Nullable String resource,
            Map<String, Object> parameters,
            String callback) {}

    private record State(@Nullable Map<String, Object> parameters) {}

    /** An operation as the network reports it, when asked or by callback. */
    record Operation(
            String requestId,
            String status,
            @Nullable Map<String, Object> answer,
            @Nullable Map<String, Object> error) {

        Optional<Verdict> verdict() {
            return switch (status) {
                case "succeeded" ->
                    Optional.of(new Verdict.Succeeded(requestId, Objects.requireNonNullElse(answer, Map.of())));
                case "failed" -> Optional.of(new Verdict.Failed(requestId, detail("code"), detail("message")));
                default -> Optional.empty();
            };
        }

        private String detail(String name) {
            return error == null ? "unknown" : String.valueOf(error.get(name));
        }
    }
}

package io.cascade.activation;

import io.cascade.kernel.correlation.Correlation;
import io.cascade.kernel.json.Carried;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
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
 * A technology says only its name and, where that differs from what is known, how it puts a command.
 *
 * <p>Below {@code /network/{name}} the element serves {@code POST operations}, {@code GET operations/{id}} and {@code GET
 * state?requestId={id}}. One that fails half of its calls is left alone for a while.
 */
public abstract class HttpElement implements ActivationAdapter {

    private static final int LONGEST_REASON = 500;

    private final String name;
    private final NetworkGateway gateway;
    private final CircuitBreaker breaker;

    /** @param name of the element in the network and of the adapter in the catalog */
    protected HttpElement(String name, NetworkGateway gateway) {
        this.name = name;
        this.gateway = gateway;
        this.breaker = gateway.breakerOf(name);
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public void activate(NetworkCommand command) {
        var operation = new Wanted(
                command.id(), command.action(), command.resource(), parametersOf(command), gateway.callback());
        guarded(() -> gateway.network()
                .post()
                .uri("/network/{element}/operations", name)
                .header(Correlation.HEADER, command.correlationId())
                .body(operation)
                .retrieve()
                .onStatus(HttpStatusCode::is4xxClientError, (sent, answer) -> {
                    throw new CommandRefused("%s refused with %s: %s"
                            .formatted(name, answer.getStatusCode(), beginningOf(answer.getBody())));
                })
                .toBodilessEntity());
    }

    @Override
    public Whereabouts ask(NetworkCommand command) {
        try {
            var operation = guarded(() -> Objects.requireNonNull(gateway.network()
                    .get()
                    .uri("/network/{element}/operations/{id}", name, command.id())
                    .retrieve()
                    .body(Operation.class)));
            return operation
                    .verdict()
                    .<Whereabouts>map(Whereabouts.Decided::new)
                    .orElseGet(Whereabouts.UnderWay::new);
        } catch (HttpClientErrorException.NotFound e) {
            return new Whereabouts.Unheard();
        }
    }

    @Override
    public Optional<String> readBack(NetworkCommand command) {
        var actual = guarded(() -> Objects.requireNonNull(gateway.network()
                .get()
                .uri("/network/{element}/state?requestId={id}", name, command.id())
                .retrieve()
                .body(State.class)));
        var wanted = Carried.asMap(parametersOf(command));
        var read = Objects.requireNonNullElse(actual.parameters(), Map.of());
        var differing = new TreeMap<String, String>();
        wanted.forEach((parameter, value) -> {
            var found = read.get(parameter);
            if (!value.equals(found)) {
                differing.put(parameter, "%s instead of %s".formatted(found, value));
            }
        });
        return differing.isEmpty() ? Optional.empty() : Optional.of(name + " reads back " + differing);
    }

    /** Everything that is known, unless the technology puts it in words of its own. */
    @Override
    public Map<String, Object> parametersOf(NetworkCommand command) {
        return new LinkedHashMap<>(command.characteristics());
    }

    private static String beginningOf(InputStream answer) throws IOException {
        return new String(answer.readNBytes(LONGEST_REASON), StandardCharsets.UTF_8);
    }

    private <T> T guarded(Supplier<T> call) {
        try {
            return breaker.executeSupplier(call);
        } catch (CallNotPermittedException e) {
            throw new ElementLeftAlone(name);
        }
    }

    private record Wanted(
            String requestId,
            String action,
            @Nullable String resource,
            Map<String, Object> parameters,
            String callback) {}

    private record State(@Nullable Map<String, Object> parameters) {}

    /** An operation as the network reports it when asked. */
    private record Operation(
            String requestId,
            String status,
            @Nullable Map<String, Object> answer,
            @Nullable Map<String, Object> error) {

        Optional<Verdict> verdict() {
            return Verdict.told(requestId, status, answer, error);
        }
    }
}

package io.cascade.simulator.network;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Posts the result of an operation to the one who asked for it. */
@Component
class CallbackSender implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(CallbackSender.class);

    /** What is posted. */
    record CallbackBody(
            String requestId,
            String adapter,
            OperationStatus status,
            Map<String, Object> answer,
            Outcome.@Nullable Fault error) {

        static CallbackBody of(NetworkOperation operation) {
            Command command = operation.command();
            Outcome outcome = operation.course().outcome();
            return new CallbackBody(
                    command.requestId(), command.adapter(), outcome.status(), outcome.answer(), outcome.error());
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // an upgrade offer with every first request would be wasted
            .connectTimeout(Duration.ofSeconds(2))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final JsonMapper json;
    private final Duration timeout;

    CallbackSender(JsonMapper json, NetworkProperties properties) {
        this.json = json;
        this.timeout = properties.callback().timeout();
    }

    /** Whether the receiver answered with success. */
    boolean send(NetworkOperation operation) {
        try {
            int status = exchange(request(operation)).statusCode();
            LOG.debug("Callback of {} answered {}", operation.requestId(), status);
            return status / 100 == 2;
        } catch (ExecutionException | TimeoutException | IllegalArgumentException e) {
            LOG.debug("Callback of {} failed", operation.requestId(), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The whole exchange is bounded in time, the answer's body too; what takes longer is cut. */
    private HttpResponse<Void> exchange(HttpRequest request)
            throws ExecutionException, TimeoutException, InterruptedException {
        var exchange = http.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            return exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            exchange.cancel(true);
        }
    }

    private HttpRequest request(NetworkOperation operation) {
        Command command = operation.command();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(command.callback()))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(CallbackBody.of(operation))));
        if (command.correlationId() != null) {
            request.header("X-Correlation-Id", command.correlationId());
        }
        return request.build();
    }

    @Override
    public void destroy() {
        http.shutdownNow();
    }
}

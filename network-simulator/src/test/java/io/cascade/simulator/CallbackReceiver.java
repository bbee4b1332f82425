package io.cascade.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands where ROM stands: takes callbacks and keeps them. */
public final class CallbackReceiver implements AutoCloseable {

    /** A callback that came. */
    public record Received(JsonNode body, String correlationId, Instant at, int answered) {}

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> answers = new ConcurrentLinkedQueue<>();

    public CallbackReceiver() {
        this(0);
    }

    public CallbackReceiver(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** The statuses of the next answers; afterwards 204. */
    public void answer(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    public String url() {
        return "http://127.0.0.1:" + port() + "/callback";
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public List<Received> of(String requestId) {
        return received.stream()
                .filter(it -> it.body().path("requestId").asString().equals(requestId))
                .toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        Integer scripted = answers.poll();
        int status = scripted == null ? 204 : scripted;
        received.add(new Received(
                JsonMapper.shared().readTree(exchange.getRequestBody().readAllBytes()),
                exchange.getRequestHeaders().getFirst("X-Correlation-Id"),
                Instant.now(),
                status));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A neighbour that runs in two instances, and whose lists leave out an order. */
class ChildOrdersTests {

    private static final String PATH = "/api/order";

    private record Order(String id, String state) {}

    private final List<HttpServer> instances = List.of(instance(), instance());

    @BeforeEach
    void start() {
        instances.forEach(HttpServer::start);
    }

    @AfterEach
    void stop() {
        instances.forEach(instance -> instance.stop(0));
    }

    @Test
    void areFoundWhicheverInstanceIsAsked() {
        var urls = instances.stream()
                .map(instance -> "http://127.0.0.1:" + instance.getAddress().getPort())
                .collect(Collectors.joining(","));
        var orders = new ChildOrders<>(
                new RemoteServices(0.1, Duration.ofSeconds(5)).at(urls), PATH, Order.class, Order::id);

        var states = Stream.generate(() -> orders.asTheyAre(List.of("listed", "left-out", "unknown"), Order::state))
                .limit(3);

        assertThat(states).containsOnly(Map.of("listed", "completed", "left-out", "held"));
    }

    private static HttpServer instance() {
        try {
            var instance = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            instance.createContext("/", exchange -> answer(exchange, 404, "{}"));
            instance.createContext(PATH, exchange -> {
                switch (exchange.getRequestURI().getPath()) {
                    case PATH -> answer(exchange, 200, "[{\"id\": \"listed\", \"state\": \"completed\"}]");
                    case PATH + "/left-out" -> answer(exchange, 200, "{\"id\": \"left-out\", \"state\": \"held\"}");
                    default -> answer(exchange, 404, "{}");
                }
            });
            return instance;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}

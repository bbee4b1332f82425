package io.cascade.boundary.hub.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cascade.boundary.hub.DeliverTo;
import io.cascade.boundary.hub.HubApi;
import io.cascade.boundary.hub.Reachability;
import io.cascade.boundary.hub.Subscription;
import io.cascade.boundary.hub.query.EventQuery;
import io.cascade.messaging.outbound.OutboundAddresses;
import io.cascade.messaging.outbound.OutboundClients;
import io.cascade.messaging.outbox.Packing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class CallbacksTests {

    private static final byte[] EVENT = Packing.pack("{}".getBytes(StandardCharsets.UTF_8));

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private HttpServer listener;
    private Callbacks callbacks;

    @BeforeEach
    void start() throws IOException {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("cascade.outbound.allow-loopback", "true")));
        context.register(OutboundAddresses.class, OutboundClients.class, Callbacks.class);
        context.refresh();
        callbacks = context.getBean(Callbacks.class);
        listener = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listener.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listener.createContext("/endless", CallbacksTests::answerWithoutEnd);
        listener.createContext("/short", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
        });
        listener.start();
    }

    @AfterEach
    void stop() {
        listener.stop(0);
        context.close();
    }

    @Test
    void takesAnAnswerWithoutBodyForAnAcknowledgement() {
        assertThat(post("/short")).isEmpty();
        assertThat(post("/unknown")).contains("answered 404");
    }

    @Test
    void doesNotReadAnAnswerThatHasNoEnd() {
        var start = System.nanoTime();

        assertThat(post("/endless")).isEmpty();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));
    }

    private Optional<String> post(String path) {
        var subscription = new Subscription(
                "S-1",
                HubApi.of("/tmf-api/x/v4", "x", "order"),
                "http://127.0.0.1:" + listener.getAddress().getPort() + path,
                null,
                EventQuery.ALL,
                DeliverTo.CALLBACK,
                Reachability.GOOD);
        return callbacks.post(new Delivery(1, "K", "OrderCreateEvent", "c-1", EVENT, 2), subscription);
    }

    private static void answerWithoutEnd(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            while (true) {
                exchange.getResponseBody().write(new byte[8_192]);
            }
        }
    }
}

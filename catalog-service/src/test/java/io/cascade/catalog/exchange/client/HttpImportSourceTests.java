package io.cascade.catalog.exchange.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cascade.catalog.exchange.ExchangeFailed;
import io.cascade.messaging.outbound.CallBounds;
import io.cascade.messaging.outbound.OutboundAddresses;
import io.cascade.messaging.outbound.OutboundClients;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

@Timeout(30)
class HttpImportSourceTests {

    private static final CallBounds BOUNDS =
            new CallBounds(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(3), 100_000);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private HttpServer elsewhere;

    @BeforeEach
    void start() throws IOException {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("test", Map.of("cascade.outbound.allow-loopback", "true")));
        context.register(OutboundAddresses.class, OutboundClients.class);
        context.refresh();
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        elsewhere.createContext("/drip", exchange -> answer(exchange, 1, 100));
        elsewhere.createContext("/flood", exchange -> answer(exchange, 8_192, 0));
        elsewhere.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().set("Location", "/moved");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        elsewhere.stop(0);
        context.close();
    }

    @Test
    void givesUpAServerThatDrips() throws IOException {
        assertFails(BOUNDS, "/drip", new AtomicBoolean(true), "it takes longer than 3 s");
    }

    @Test
    void givesUpAServerThatSendsForEver() throws IOException {
        assertFails(BOUNDS, "/flood", new AtomicBoolean(true), "it is longer than 100000 bytes");
    }

    @Test
    void doesNotFollowARedirect() throws IOException {
        assertFails(BOUNDS, "/moved", new AtomicBoolean(true), "the answer is 302");
    }

    @Test
    void stopsOnceTheContentIsNotWantedAnyMore() throws IOException {
        var patient = new CallBounds(Duration.ofSeconds(1), Duration.ofSeconds(25), Duration.ofSeconds(25), 100_000);
        var begin = System.nanoTime();

        assertFails(patient, "/drip", new AtomicBoolean(false), "nothing comes from");

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    private void assertFails(CallBounds bounds, String path, AtomicBoolean isWanted, String reason) throws IOException {
        var source = new HttpImportSource(
                context.getBean(OutboundAddresses.class), context.getBean(OutboundClients.class), bounds);
        var url = "http://127.0.0.1:" + elsewhere.getAddress().getPort() + path;
        try {
            assertThatExceptionOfType(ExchangeFailed.class)
                    .isThrownBy(() -> source.read(url, OutputStream.nullOutputStream(), isWanted::get))
                    .withMessageContaining(reason);
        } finally {
            source.destroy();
        }
    }

    private static void answer(HttpExchange exchange, int bytes, int pauseMillis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            while (true) {
                exchange.getResponseBody().write(new byte[bytes]);
                exchange.getResponseBody().flush();
                LockSupport.parkNanos(pauseMillis * 1_000_000L);
            }
        }
    }
}

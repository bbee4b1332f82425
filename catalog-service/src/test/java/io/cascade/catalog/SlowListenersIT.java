package io.cascade.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cascade.messaging.outbox.Packing;
import io.cascade.testing.SmallService;
import io.cascade.testing.TestWorkspace;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Many slow listeners of large events that hardly pack, at the heap that the launcher gives a service. */
class SlowListenersIT {

    private static final String HUB = "/tmf-api/productCatalogManagement/v4/hub";
    private static final int LISTENERS = 40;
    private static final int EVENTS = 8;
    private static final byte[] EVENT = noise();

    private static final String TELL_EVERYBODY = """
            insert into hub_delivery (subscription_id, record_key, event_id, event_type, correlation_id, payload,
                plain_bytes)
            select s.id, 'K-' || n, 'E-' || n, 'CategoryCreateEvent', 'c-1', ?, ?
            from hub_subscription s cross join generate_series(1, ?) n""";

    @TempDir
    Path folder;

    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private HttpServer listeners;
    private SmallService catalog;
    private JdbcTemplate events;

    @BeforeEach
    void start() throws IOException {
        listeners = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listeners.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listeners.createContext("/", this::take);
        listeners.start();
        var workspace = TestWorkspace.fresh();
        events = new JdbcTemplate(
                new DriverManagerDataSource(workspace.jdbcUrl(), workspace.username(), workspace.password()));
        catalog = SmallService.start(
                CatalogApplication.class,
                workspace,
                folder.resolve("log"),
                "--cascade.outbound.allow-loopback=true",
                "--cascade.com.url=http://127.0.0.1:9",
                "--cascade.inventory.url=http://127.0.0.1:9");
    }

    @AfterEach
    void stop() {
        catalog.close();
        listeners.stop(0);
    }

    @Test
    void getAllEventsAndTheServiceLives() {
        assertThat(catalog.atOnce(LISTENERS, "POST", i -> HUB, this::registration))
                .containsOnly(201);

        events.update(TELL_EVERYBODY, Packing.pack(EVENT), EVENT.length, EVENTS);

        await().atMost(Duration.ofMinutes(2)).until(() -> !catalog.isAlive() || isAllTaken());
        assertThat(catalog.isAlive()).isTrue();
    }

    private String registration(int listener) {
        return "{\"callback\": \"http://127.0.0.1:%d/%d\", \"query\": \"eventType=CategoryCreateEvent\"}"
                .formatted(listeners.getAddress().getPort(), listener);
    }

    private static byte[] noise() {
        var noise = new byte[700_000];
        new Random(1).nextBytes(noise);
        return Base64.getEncoder().encode(noise);
    }

    private boolean isAllTaken() {
        return taken.size() == LISTENERS && taken.values().stream().allMatch(events -> events.get() >= EVENTS);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            long length = exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            Thread.sleep(500);
            if (length == EVENT.length) {
                taken.computeIfAbsent(exchange.getRequestURI().getPath(), path -> new AtomicInteger())
                        .incrementAndGet();
            }
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

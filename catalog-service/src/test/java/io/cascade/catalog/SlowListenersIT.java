package io.cascade.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
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

/** Many slow listeners of large events that hardly pack, at the heap that the launcher gives a service. */
class SlowListenersIT {

    private static final String CATALOG = "/tmf-api/productCatalogManagement/v4/";
    private static final int LISTENERS = 40;
    private static final int EVENTS = 6;
    private static final int LENGTH = 900_000;

    @TempDir
    Path folder;

    private final Map<String, AtomicInteger> taken = new ConcurrentHashMap<>();
    private HttpServer listeners;
    private SmallService catalog;

    @BeforeEach
    void start() throws IOException {
        listeners = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        listeners.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        listeners.createContext("/", this::take);
        listeners.start();
        catalog = SmallService.start(
                CatalogApplication.class,
                TestWorkspace.fresh(),
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
        assertThat(catalog.atOnce(LISTENERS, "POST", i -> CATALOG + "hub", this::registration))
                .containsOnly(201);

        for (int event = 0; event < EVENTS; event++) {
            assertThat(catalog.atOnce(1, "POST", i -> CATALOG + "category", i -> largeCategory()))
                    .containsOnly(201);
        }

        await().atMost(Duration.ofMinutes(2)).until(() -> !catalog.isAlive() || isAllTaken());
        assertThat(catalog.isAlive()).isTrue();
    }

    private String registration(int listener) {
        return "{\"callback\": \"http://127.0.0.1:%d/%d\", \"query\": \"eventType=CategoryCreateEvent\"}"
                .formatted(listeners.getAddress().getPort(), listener);
    }

    private static String largeCategory() {
        var noise = new byte[LENGTH / 4 * 3];
        new Random(1).nextBytes(noise);
        return "{\"name\": \"large\", \"description\": \"%s\"}"
                .formatted(Base64.getEncoder().encodeToString(noise));
    }

    private boolean isAllTaken() {
        return taken.size() == LISTENERS && taken.values().stream().allMatch(events -> events.get() >= EVENTS);
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            Thread.sleep(500);
            taken.computeIfAbsent(exchange.getRequestURI().getPath(), path -> new AtomicInteger())
                    .incrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

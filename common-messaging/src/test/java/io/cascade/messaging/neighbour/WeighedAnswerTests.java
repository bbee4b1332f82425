package io.cascade.messaging.neighbour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.cascade.kernel.memory.MemoryBudget;
import io.cascade.messaging.outbound.CallBounds;
import io.cascade.messaging.trouble.Passing;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.RestClient;

/** Answers of neighbours that are read at the same time, where one of ten thousand values finds room and two do not. */
@Timeout(30)
class WeighedAnswerTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int MEBI = 1024 * 1024;
    private static final int VALUES = 10_000;
    private static final String HALF = "{},".repeat(VALUES / 2);
    private static final CallBounds BOUNDS = new CallBounds(LONG, LONG, LONG, MEBI);
    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
    private static final String SHORT = "[" + "1,".repeat(1_000) + "1]";

    private final CountDownLatch goesOn = new CountDownLatch(1);
    private HttpServer neighbour;

    @BeforeEach
    void start() throws IOException {
        neighbour = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        neighbour.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        neighbour.createContext("/short", exchange -> answer(exchange, 200, SHORT));
        neighbour.createContext("/large", exchange -> answer(exchange, 200, "[" + HALF + HALF + "{}]"));
        neighbour.createContext("/broken", exchange -> answer(exchange, 500, "[" + HALF + HALF + "{}]"));
        neighbour.createContext("/halting", this::haltInTheMiddle);
        neighbour.start();
    }

    @AfterEach
    void stop() {
        goesOn.countDown();
        neighbour.stop(0);
    }

    @Test
    void oneThatFindsNoRoomFailsAsWhatPasses() throws Exception {
        var client = client(Duration.ofMillis(100));
        var first = keepInHand(client);

        expectNoRoom(client);

        goesOn.countDown();
        first.get(10, TimeUnit.SECONDS);
        assertThat(read(client, "/large").get(10, TimeUnit.SECONDS)).hasSize(VALUES + 1);
    }

    @Test
    void aShortOneIsReadAlways() throws Exception {
        var client = client(Duration.ofMillis(100));
        keepInHand(client);

        assertThat(read(client, "/short").get(10, TimeUnit.SECONDS)).hasSize(1_001);
    }

    @Test
    void thoseThatArriveAreCountedTogether() throws Exception {
        var client = new RemoteServices(BOUNDS, new AnswerMemory(50_000, Duration.ofMillis(100))).at(url());
        read(client, "/halting");

        await().untilAsserted(() -> expectNoRoom(client));
    }

    @Test
    void allAreReadOneAfterTheOtherByThoseWhoWait() {
        var client = client(LONG);
        goesOn.countDown();

        var answers = Stream.generate(() -> read(client, "/large")).limit(20).toList();

        assertThat(answers)
                .allSatisfy(
                        answer -> assertThat(answer.get(20, TimeUnit.SECONDS)).hasSize(VALUES + 1));
    }

    @Test
    void thoseThatFailGiveBackWhatTheyTook() {
        var client = client(Duration.ofMillis(100));

        for (int i = 0; i < 20; i++) {
            assertThatThrownBy(() -> client.get().uri("/broken").retrieve().body(List.class))
                    .isInstanceOf(HttpServerErrorException.class);
        }
        assertThat(client.get().uri("/large").retrieve().body(List.class)).hasSize(VALUES + 1);
    }

    private RestClient client(Duration patience) {
        var memory = new AnswerMemory(new MemoryBudget(MEBI, patience), new MemoryBudget(3 * MEBI, patience));
        return new RemoteServices(BOUNDS, memory).at(url());
    }

    private String url() {
        return "http://127.0.0.1:" + neighbour.getAddress().getPort();
    }

    private static void expectNoRoom(RestClient client) {
        assertThatThrownBy(() -> client.get().uri("/large").retrieve().body(List.class))
                .hasStackTraceContaining(NoRoomForAnswer.class.getName())
                .satisfies(failure -> assertThat(Passing.is(failure)).isTrue());
    }

    /** Somebody reads a large answer, and does not come to its end before the others. */
    private CompletableFuture<?> keepInHand(RestClient client) throws InterruptedException {
        var begun = new CountDownLatch(1);
        var end = CompletableFuture.runAsync(
                () -> client.get().uri("/large").exchange((request, answer) -> {
                    answer.getBody();
                    begun.countDown();
                    return isTimeToGoOn();
                }),
                THREADS);
        begun.await();
        return end;
    }

    private boolean isTimeToGoOn() {
        try {
            return goesOn.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static CompletableFuture<List<?>> read(RestClient client, String path) {
        return CompletableFuture.supplyAsync(
                () -> client.get().uri(path).retrieve().body(List.class), THREADS);
    }

    private void haltInTheMiddle(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, 0);
        try (exchange) {
            exchange.getResponseBody().write(("[" + HALF).getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            isTimeToGoOn();
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var body = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }
}

package io.cascade.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulator as the launcher runs it: a process of its own with a small heap, which ends when that is exhausted. */
class SmallHeapIT {

    private static final String OPERATION =
            "{\"requestId\":\"%s\",\"action\":\"add\",\"callback\":\"http://127.0.0.1:9/\",\"parameters\":{\"p\":[%s]}}";

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private Process process;
    private String base;

    @BeforeEach
    void start() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        base = "http://127.0.0.1:" + port;
        process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        NetworkSimulatorApplication.class.getName(),
                        "--server.port=" + port,
                        "--cascade.time-scale=0",
                        "--cascade.simulator.journal=" + journal()))
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> get("/scripts") == 200);
    }

    @AfterEach
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    @Test
    void outlivesSevenBodiesOfNineHundredKilobytesAtOnce() {
        var statuses = atOnce(7, i -> post("/network/acs/operations", OPERATION.formatted("r" + i, dense(900_000))));

        assertThat(statuses).containsOnly(413);
        assertThat(get("/network/operations")).isEqualTo(200);
    }

    @Test
    void outlivesBodiesWithinTheBoundsHoweverManyComeAtOnce() throws IOException, InterruptedException {
        assertThat(atOnce(4, i -> post("/network/acs/operations", inPieces("first-" + i))))
                .containsOnly(202);
        for (int round = 0; round < 10; round++) {
            int first = round * 40;
            assertThat(atOnce(40, i -> post("/network/acs/operations", inPieces("r" + (first + i)))))
                    .isSubsetOf(202, 503);
            assertThat(atOnce(8, i -> put("/credit/customers", "[%s{}]".formatted("{},".repeat(9_000)))))
                    .isSubsetOf(400, 503);
        }
        assertThat(get("/network/operations")).isEqualTo(200);

        stop();
        start();
        assertThat(get("/network/operations")).isEqualTo(200);
    }

    @Test
    void outlivesAJournalThatWasWrittenWithoutBounds() throws IOException, InterruptedException {
        stop();
        Files.createDirectories(journal().getParent());
        try (OutputStream out =
                Files.newOutputStream(journal(), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (int i = 0; i < 60; i++) {
                String parameters = dense(i % 2 == 0 ? 900_000 : 200_000);
                out.write(
                        ("{\"kind\":\"operation\",\"body\":{\"command\":{\"requestId\":\"old-%d\",\"adapter\":\"acs\","
                                        + "\"action\":\"add\",\"parameters\":{\"p\":[%s]},\"callback\":\"http://127.0.0.1:9/\"},"
                                        + "\"course\":{\"callbacks\":1,\"outcome\":{\"status\":\"accepted\",\"answer\":{}}},"
                                        + "\"acceptedAt\":\"2026-01-01T00:00:00Z\",\"received\":1,\"delivered\":1,\"givenUp\":false}}\n")
                                .formatted(i, parameters)
                                .getBytes(StandardCharsets.UTF_8));
            }
            out.write("x".repeat(30_000_000).getBytes(StandardCharsets.UTF_8));
        }
        start();

        assertThat(get("/network/acs/operations/old-59")).isEqualTo(200);
        assertThat(get("/network/acs/operations/old-58")).isEqualTo(404);
        assertThat(Files.readString(folder.resolve("log"))).contains("31 journal lines were too long");
        assertThat(Files.size(journal())).isLessThan(16_000_000);
    }

    private Path journal() {
        return folder.resolve("simulator/journal.jsonl");
    }

    /** As many objects as so many bytes can hold. */
    private static String dense(int bytes) {
        return "{},".repeat(bytes / 3) + "{}";
    }

    /** A body of about 100 kB whose arrays keep to their bound. */
    private static String inPieces(String requestId) {
        return OPERATION.formatted(requestId, ("[" + dense(24_000) + "],").repeat(4) + "0");
    }

    private List<Integer> atOnce(int count, IntFunction<CompletableFuture<HttpResponse<Void>>> request) {
        var answers = IntStream.range(0, count).mapToObj(request).toList();
        return answers.stream().map(answer -> answer.join().statusCode()).toList();
    }

    private CompletableFuture<HttpResponse<Void>> post(String path, String body) {
        return send("POST", path, body);
    }

    private CompletableFuture<HttpResponse<Void>> put(String path, String body) {
        return send("PUT", path, body);
    }

    private int get(String path) {
        return http.sendAsync(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.discarding())
                .join()
                .statusCode();
    }

    private CompletableFuture<HttpResponse<Void>> send(String method, String path, String body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .build();
        return http.sendAsync(request, BodyHandlers.discarding());
    }
}

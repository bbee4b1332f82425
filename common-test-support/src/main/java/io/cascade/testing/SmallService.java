package io.cascade.testing;

import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A service with the heap that the launcher gives it, in a process of its own that ends when the heap is exhausted. */
public final class SmallService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = HttpClient.newBuilder()
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();
    private final Process process;
    private final String url;

    private SmallService(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param log what it writes to
     * @param settings of the form {@code --key=value}
     */
    public static SmallService start(Class<?> main, TestWorkspace workspace, Path log, String... settings)
            throws IOException {
        int port = freePort();
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-Xmx160m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classPathWithoutTests(),
                main.getName(),
                "--server.port=" + port,
                "--spring.datasource.url=" + workspace.jdbcUrl(),
                "--spring.datasource.username=" + workspace.username(),
                "--spring.datasource.password=" + workspace.password(),
                "--spring.kafka.bootstrap-servers=" + workspace.bootstrapServers(),
                "--spring.kafka.consumer.group-id=" + workspace.consumerGroup(),
                "--cascade.topic-prefix=" + workspace.topicPrefix()));
        command.addAll(List.of(settings));
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        var service = new SmallService(process, "http://127.0.0.1:" + port);
        await().atMost(Duration.ofMinutes(2))
                .ignoreExceptions()
                .until(() -> service.get("/actuator/health").statusCode() == 200);
        return service;
    }

    /** A service that is tried finds no components of its tests. */
    private static String classPathWithoutTests() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public HttpResponse<String> get(String path) {
        return send("GET", path, "", BodyHandlers.ofString()).join();
    }

    public HttpResponse<String> post(String path, String body) {
        return send("POST", path, body, BodyHandlers.ofString()).join();
    }

    /** So many requests of a method at once, each with its own path and body: the status of each answer, zero for none. */
    public List<Integer> atOnce(int many, String method, IntFunction<String> path, IntFunction<String> body) {
        var answers = IntStream.range(0, many)
                .mapToObj(i -> send(method, path.apply(i), body.apply(i), BodyHandlers.discarding()))
                .toList();
        return answers.stream()
                .map(answer -> answer.handle((got, failure) -> got == null ? 0 : got.statusCode())
                        .join())
                .toList();
    }

    private <T> CompletableFuture<HttpResponse<T>> send(
            String method, String path, String body, BodyHandler<T> reader) {
        var request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .build();
        return http.sendAsync(request, reader);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}

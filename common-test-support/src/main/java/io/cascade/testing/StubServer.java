package io.cascade.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** The far side of a service under test: answers by method and path, and remembers what it was asked. */
public final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Function<Request, Answer>> answers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    private StubServer(HttpServer server) {
        this.server = server;
    }

    /** A request as it came. The path has no query. */
    public record Request(String method, String path, String query, Map<String, List<String>> headers, String body) {

        /** The first value of a header, however its name is spelled; empty when it did not come. */
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst();
        }
    }

    /** What the stub says. */
    public record Answer(int status, String body, Map<String, String> headers) {

        public Answer(int status, String body) {
            this(status, body, Map.of());
        }

        public static Answer ok(String json) {
            return new Answer(200, json);
        }

        public static Answer redirect(String to) {
            return new Answer(302, "", Map.of("Location", to));
        }
    }

    public static StubServer start() {
        return startAt(0);
    }

    /** @param port where another one may have been before; any free one if it is zero */
    public static StubServer startAt(int port) {
        try {
            var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            var stub = new StubServer(http);
            http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            http.createContext("/", stub::handle);
            http.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + port();
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Answers every request of a method whose path begins like this; the longest beginning wins. */
    public StubServer on(String method, String pathPrefix, Function<Request, Answer> answer) {
        answers.put(method + " " + pathPrefix, answer);
        return this;
    }

    /** The requests of a method and path so far, oldest first. */
    public List<Request> received(String method, String pathPrefix) {
        return requests.stream()
                .filter(request ->
                        request.method().equals(method) && request.path().startsWith(pathPrefix))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = read(exchange);
            requests.add(request);
            var answer = answerTo(request);
            var body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answerTo(Request request) {
        var asked = request.method() + " " + request.path();
        return answers.entrySet().stream()
                .filter(entry -> asked.startsWith(entry.getKey()))
                .max((one, other) ->
                        Integer.compare(one.getKey().length(), other.getKey().length()))
                .map(entry -> entry.getValue().apply(request))
                .orElseGet(() -> new Answer(404, "{}"));
    }

    private static Request read(HttpExchange exchange) throws IOException {
        var uri = exchange.getRequestURI();
        return new Request(
                exchange.getRequestMethod(),
                uri.getPath(),
                uri.getQuery() == null ? "" : uri.getQuery(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }
}

package io.cascade.simulator;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real application on a port of its own, and a way to talk to it. */
public final class RunningSimulator implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What came back. */
    public record Answer(int status, JsonNode body) {}

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;

    private RunningSimulator(ConfigurableApplicationContext context) {
        this.context = context;
        this.base = "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** A simulator without delay; {@code settings} come on top. */
    public static RunningSimulator with(String... settings) {
        return at("0", settings);
    }

    /** A simulator whose durations are divided by {@code timeScale}. */
    public static RunningSimulator at(String timeScale, String... settings) {
        List<String> arguments = new ArrayList<>(List.of(settings));
        arguments.add("--server.port=0");
        arguments.add("--cascade.time-scale=" + timeScale);
        arguments.add("--cascade.simulator.network.callback.first-delay=20ms");
        return new RunningSimulator(NetworkSimulatorApplication.application().run(arguments.toArray(String[]::new)));
    }

    public int port() {
        return URI.create(base).getPort();
    }

    public Answer get(String path) {
        return exchange("GET", path, null, Map.of());
    }

    public Answer delete(String path) {
        return exchange("DELETE", path, null, Map.of());
    }

    public Answer put(String path, String body) {
        return exchange("PUT", path, body, Map.of());
    }

    public Answer post(String path, String body) {
        return exchange("POST", path, body, Map.of());
    }

    public Answer post(String path, String body, Map<String, String> headers) {
        return exchange("POST", path, body, headers);
    }

    private Answer exchange(String method, String path, String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        headers.forEach(request::header);
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(), JSON.readTree(response.body().isEmpty() ? "null" : response.body()));
        } catch (Exception e) {
            throw new IllegalStateException(method + " " + path, e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
        context.close();
    }
}

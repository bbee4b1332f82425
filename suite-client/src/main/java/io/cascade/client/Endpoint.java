package io.cascade.client;

import io.cascade.kernel.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * One service, spoken to in JSON.
 *
 * @param baseUrl without a slash at its end
 */
public record Endpoint(String baseUrl) {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    public Reply get(String path) {
        return send(request(path).GET().build());
    }

    /** @param patience how long the answer may take */
    public Reply get(String path, Duration patience) {
        return send(request(path).timeout(patience).GET().build());
    }

    public Reply post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public Reply post(String path, Object body, Map<String, String> headers) {
        var request = withJson(path).POST(BodyPublishers.ofString(Json.write(body)));
        headers.forEach(request::header);
        return send(request.build());
    }

    public Reply patch(String path, Object change) {
        return send(withJson(path)
                .method("PATCH", BodyPublishers.ofString(Json.write(change)))
                .build());
    }

    public Reply put(String path, Object body) {
        return send(
                withJson(path).PUT(BodyPublishers.ofString(Json.write(body))).build());
    }

    public Reply delete(String path) {
        return send(request(path).DELETE().build());
    }

    private HttpRequest.Builder withJson(String path) {
        return request(path).header("Content-Type", "application/json");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).timeout(ANSWER);
    }

    private static Reply send(HttpRequest request) {
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            return new Reply(
                    request.method() + " " + request.uri(), response.statusCode(), response.headers(), response.body());
        } catch (IOException unreachable) {
            throw new Unreachable(request.uri(), unreachable);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }
}

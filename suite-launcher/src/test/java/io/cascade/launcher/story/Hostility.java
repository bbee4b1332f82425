package io.cascade.launcher.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Somebody who sends what nobody means, many at a time. */
final class Hostility {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Hostility() {}

    /** An array of empty objects, as long as so many bytes make it. */
    static byte[] emptyObjects(int bytes) {
        return ("[" + "{},".repeat(bytes / 3) + "{}]").getBytes(StandardCharsets.UTF_8);
    }

    static HttpResponse<String> post(String address, byte[] body) {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    static HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    static HttpResponse<String> delete(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).DELETE().build());
    }

    /** So many calls at once, and what came of each. */
    static <T> List<T> atOnce(int times, IntFunction<T> call) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> call.apply(i)))
                    .toList();
            return answers.stream().map(Hostility::result).toList();
        }
    }

    private static <T> T result(Future<T> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new AssertionError("a call got no answer", e);
        }
    }

    /** A service that refuses a body need not read it to its end, so that a sender may find the connection closed. */
    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer to " + request, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

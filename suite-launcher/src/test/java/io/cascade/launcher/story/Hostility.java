package io.cascade.launcher.story;

import io.cascade.kernel.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Somebody who sends what nobody means, many at a time. */
final class Hostility {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Hostility() {}

    private record Resource(String id) {}

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

    /** The id of the resource that an answer is about. */
    static String idIn(HttpResponse<String> answer) {
        return Json.mapper().readValue(answer.body(), Resource.class).id();
    }

    /** The ids of the resources that an answer lists. */
    static List<String> idsIn(HttpResponse<String> answer) {
        List<Resource> listed = Json.mapper().readerForListOf(Resource.class).readValue(answer.body());
        return listed.stream().map(Resource::id).toList();
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

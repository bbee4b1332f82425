package io.cascade.launcher.supervision;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** A server is ready when its readiness page says so. */
public record HttpReadiness(URI page) implements BooleanSupplier {

    private static final int OK = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    public static HttpReadiness ofServiceAt(String baseUrl) {
        return new HttpReadiness(URI.create(baseUrl + "/actuator/health/readiness"));
    }

    @Override
    public boolean getAsBoolean() {
        try {
            var request = HttpRequest.newBuilder(page).timeout(PATIENCE).build();
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

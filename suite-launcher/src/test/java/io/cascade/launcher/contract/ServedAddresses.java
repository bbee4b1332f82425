package io.cascade.launcher.contract;

import io.cascade.launcher.client.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every address of a service, as its own documents and common sense tell. */
public record ServedAddresses(Endpoint service) {

    private static final List<String> BESIDE = List.of(
            "/",
            "/error",
            "/actuator",
            "/actuator/health",
            "/actuator/unknown",
            "/actuator/metrics/unknown",
            "/v3/api-docs/unknown",
            "/swagger-ui/unknown.html",
            "/favicon.ico",
            "/static/x.css",
            "/tmf-api",
            "/cascade-api/unknown",
            "/unknown");

    /** @param path with the id of nothing where an id stands */
    public record Address(String method, String path) {

        boolean takesBody() {
            return method.equals("POST") || method.equals("PATCH");
        }
    }

    public List<Address> all() {
        return Stream.concat(
                        documents()
                                .flatMap(document -> document.path("paths").properties().stream()
                                        .flatMap(path -> path.getValue().propertyNames().stream()
                                                .filter(method -> List.of("get", "post", "patch", "delete")
                                                        .contains(method))
                                                .map(method -> new Address(
                                                        method.toUpperCase(Locale.ROOT), withId(path.getKey()))))),
                        BESIDE.stream().map(path -> new Address("GET", path)))
                .distinct()
                .toList();
    }

    private Stream<JsonNode> documents() {
        return service.get("/v3/api-docs/swagger-config")
                .json()
                .path("urls")
                .valueStream()
                .map(document ->
                        service.get(document.path("url").asString()).expect(200).json());
    }

    private static String withId(String path) {
        return path.replaceAll("\\{[^}]+}", "nothing-0");
    }
}

package io.cascade.launcher.contract;

import io.cascade.client.Endpoint;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every address of a service, as its own documents and common sense tell. */
public record ServedAddresses(Endpoint service) {

    static final String ID_OF_NOTHING = "nothing-0";

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

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /**
     * @param path with the id of nothing where an id stands
     * @param takesList whether its body is an array, which may be empty
     */
    public record Address(String method, String path, boolean takesList) {

        boolean takesBody() {
            return method.equals("POST") || method.equals("PUT") || method.equals("PATCH");
        }
    }

    public List<Address> all() {
        return Stream.concat(
                        documents().flatMap(ServedAddresses::addressesIn),
                        BESIDE.stream().map(path -> new Address("GET", path, false)))
                .distinct()
                .toList();
    }

    private static Stream<Address> addressesIn(JsonNode document) {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> METHODS.contains(operation.getKey()))
                        .map(operation -> new Address(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                withId(path.getKey()),
                                takesList(operation.getValue()))));
    }

    private static boolean takesList(JsonNode operation) {
        return operation
                .at("/requestBody/content")
                .valueStream()
                .anyMatch(body -> body.path("schema").has("items"));
    }

    /** A service with one document has no list of them. */
    private Stream<JsonNode> documents() {
        var config = service.get("/v3/api-docs/swagger-config").expect(200).json();
        var listed = config.path("urls").valueStream().map(document -> document.path("url"));
        return Stream.concat(listed, Stream.of(config.path("url")))
                .map(url -> url.asString(""))
                .filter(url -> !url.isEmpty())
                .map(url -> service.get(url).expect(200).json());
    }

    private static String withId(String path) {
        return path.replaceAll("\\{[^}]+}", ID_OF_NOTHING);
    }
}

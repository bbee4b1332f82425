package io.cascade.launcher.contract;

import io.cascade.kernel.json.Json;
import io.cascade.launcher.suite.Service;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A contract as TM Forum publishes it: a Swagger 2.0 document. */
record OfficialApi(String name, Service service, JsonNode document) {

    static final Path FOLDER = Path.of("../../shared/tmf/v4").toAbsolutePath().normalize();

    private static final Map<String, Service> SERVED_BY = Map.of(
            "TMF620", Service.CATALOG,
            "TMF622", Service.COM,
            "TMF633", Service.CATALOG,
            "TMF634", Service.CATALOG,
            "TMF637", Service.INVENTORY,
            "TMF638", Service.INVENTORY,
            "TMF639", Service.INVENTORY,
            "TMF640", Service.ROM,
            "TMF641", Service.SOM,
            "TMF652", Service.ROM);

    static List<OfficialApi> all() {
        return SERVED_BY.keySet().stream().sorted().map(OfficialApi::read).toList();
    }

    private static OfficialApi read(String name) {
        try (var files = Files.newDirectoryStream(FOLDER, name + "-*.swagger.json")) {
            return new OfficialApi(
                    name,
                    SERVED_BY.get(name),
                    Json.mapper().readTree(files.iterator().next()));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    String basePath() {
        return document.get("basePath").asString().replaceFirst("/$", "");
    }

    /** The collections, such as {@code productOrder}; hubs and the client's side apart. */
    List<String> collections() {
        return paths().filter(path -> path.matches("/\\w+") && !path.equals("/hub"))
                .map(path -> path.substring(1))
                .toList();
    }

    boolean has(String method, String path) {
        return document.at("/paths").path(path).has(method);
    }

    /** What a request is answered with that is taken: 202 where the contract lets it take its time, otherwise 201. */
    int statusOfPost(String path) {
        return document.at("/paths").path(path).path("post").path("responses").has("202") ? 202 : 201;
    }

    /** The definition of the body that the operation takes. */
    String bodyOf(String method, String path) {
        return document.at("/paths")
                .path(path)
                .path(method)
                .path("parameters")
                .valueStream()
                .filter(parameter -> parameter.path("in").asString().equals("body"))
                .map(parameter -> definitionAt(parameter.path("schema")))
                .findFirst()
                .orElseThrow();
    }

    /** The definition of the resource that the operation answers with; of a list, that of its elements. */
    String answerOf(String method, String path) {
        var schema = document.at("/paths")
                .path(path)
                .path(method)
                .path("responses")
                .valueStream()
                .map(response -> response.path("schema"))
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElseThrow();
        return definitionAt(schema.has("items") ? schema.get("items") : schema);
    }

    JsonNode definition(String name) {
        return document.at("/definitions").path(name);
    }

    static String definitionAt(JsonNode schema) {
        return schema.path("$ref").asString("").replace("#/definitions/", "");
    }

    private Stream<String> paths() {
        return document.get("paths").propertyNames().stream().sorted();
    }
}

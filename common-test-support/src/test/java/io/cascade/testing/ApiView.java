package io.cascade.testing;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a description of an API says, whether it is written as Swagger 2.0, like TM Forum's, or as OpenAPI 3, like ours.
 *
 * @param basePath what the paths of the document start with, if it does not say so itself
 */
record ApiView(JsonNode document, String basePath) {

    /** The operations that a server offers, such as {@code POST /productOrder}. What it calls at its clients is left out. */
    Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var place = path.getKey().substring(basePath.length());
                    if (!place.startsWith("/listener/") && operation.getValue().has("responses")) {
                        operations.put(operation.getKey().toUpperCase(Locale.ROOT) + " " + place, operation.getValue());
                    }
                }));
        return operations;
    }

    /** What a client sends. */
    Optional<JsonNode> request(String operation) {
        var described = operations().get(operation);
        return Stream.concat(
                        stream(described.path("parameters"))
                                .filter(parameter ->
                                        parameter.path("in").asString("").equals("body"))
                                .map(parameter -> parameter.path("schema")),
                        stream(described.at("/requestBody/content")).map(content -> content.path("schema")))
                .findFirst()
                .map(this::resolve);
    }

    /** What a client gets if all goes well. */
    Optional<JsonNode> answer(String operation) {
        return operations().get(operation).path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .flatMap(response -> Stream.concat(
                        Stream.of(response.getValue().path("schema")),
                        stream(response.getValue().path("content")).map(content -> content.path("schema"))))
                .filter(schema -> !schema.isMissingNode())
                .findFirst()
                .map(this::resolve);
    }

    /** The schema that is meant, also behind a reference or in an array. */
    JsonNode resolve(JsonNode schema) {
        if (schema.has("$ref")) {
            return resolve(document.at(
                    Objects.requireNonNull(schema.get("$ref").stringValue()).substring(1)));
        }
        return schema.has("items") ? resolve(schema.get("items")) : schema;
    }

    private static Stream<JsonNode> stream(JsonNode container) {
        return StreamSupport.stream(container.spliterator(), false);
    }
}

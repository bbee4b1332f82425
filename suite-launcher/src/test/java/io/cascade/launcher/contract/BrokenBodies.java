package io.cascade.launcher.contract;

import io.cascade.kernel.json.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A good body made wrong in one place, for each place that our own contract document gives a type.
 *
 * @param document one of {@code openapi}
 */
record BrokenBodies(JsonNode document) {

    private static final int DEEPEST = 3;

    /** @param path of the attribute that is wrong, as an error names it */
    record Broken(String path, String body) {}

    static BrokenBodies of(String contract) {
        return new BrokenBodies(
                Json.mapper().readTree(Path.of("../openapi", contract + ".json").toFile()));
    }

    /** Everything that can be wrong with one attribute of what is posted to a collection. */
    List<Broken> from(ObjectNode good, String collectionPath) {
        var schema = resolved(document.at("/paths")
                .path(collectionPath)
                .path("post")
                .at("/requestBody/content/application~1json/schema"));
        var broken = new ArrayList<Broken>();
        breakAttributes(good, good, schema, "", 0, broken);
        return broken;
    }

    private void breakAttributes(
            ObjectNode whole, ObjectNode part, JsonNode schema, String prefix, int depth, List<Broken> broken) {
        var mandatory =
                schema.path("required").valueStream().map(JsonNode::asString).toList();
        schema.path("properties").properties().forEach(property -> {
            var name = property.getKey();
            var path = prefix + name;
            var type = resolved(property.getValue());
            var kept = part.get(name);
            for (var wrong : wrongValuesFor(name, type)) {
                part.set(name, wrong);
                broken.add(new Broken(path, whole.toString()));
            }
            restore(part, name, kept);
            if (mandatory.contains(name) && kept != null) {
                part.remove(name);
                broken.add(new Broken(path, whole.toString()));
                restore(part, name, kept);
            }
            if (depth < DEEPEST) {
                descend(whole, kept, type, path, depth, broken);
            }
        });
    }

    private void descend(ObjectNode whole, JsonNode value, JsonNode type, String path, int depth, List<Broken> broken) {
        if (value instanceof ObjectNode object) {
            breakAttributes(whole, object, type, path + ".", depth + 1, broken);
        } else if (value instanceof ArrayNode array && array.get(0) instanceof ObjectNode first) {
            breakAttributes(whole, first, resolved(type.path("items")), path + "[0].", depth + 1, broken);
        }
    }

    private static void restore(ObjectNode part, String name, JsonNode kept) {
        if (kept == null) {
            part.remove(name);
        } else {
            part.set(name, kept);
        }
    }

    private static List<JsonNode> wrongValuesFor(String name, JsonNode type) {
        return Stream.concat(wrongValuesFor(type).stream(), tooLong(name, type)).toList();
    }

    /** What things are found by has a limit of its own. */
    private static Stream<JsonNode> tooLong(String name, JsonNode type) {
        var isText = type.path("type").asString("").equals("string") && !type.has("format") && !type.has("enum");
        return isText && (name.equals("id") || name.endsWith("Id") || name.equals("name"))
                ? Stream.of(Json.mapper().getNodeFactory().stringNode("x".repeat(201)))
                : Stream.empty();
    }

    private static List<JsonNode> wrongValuesFor(JsonNode type) {
        var json = Json.mapper();
        var nodes = json.getNodeFactory();
        var kind = type.path("type").asString("");
        if (type.has("enum")) {
            return List.of(nodes.stringNode("no such constant"), nodes.numberNode(7), json.createObjectNode());
        }
        if (type.path("format").asString("").equals("date-time")) {
            return List.of(
                    nodes.stringNode("yesterday"),
                    nodes.stringNode("2026-13-41T99:00:00Z"),
                    nodes.stringNode("-5000-01-01T00:00:00Z"),
                    nodes.stringNode("+999999999-01-01T00:00:00Z"),
                    nodes.stringNode("2026-01-01T00:00:00+18:00"),
                    nodes.numberNode(7));
        }
        return switch (kind) {
            case "string" ->
                List.of(nodes.numberNode(7), nodes.booleanNode(true), json.createArrayNode(), nodes.stringNode("a\0b"));
            case "boolean" -> List.of(nodes.stringNode("true"), nodes.numberNode(1));
            case "integer" -> List.of(nodes.stringNode("one"), nodes.numberNode(1.5), nodes.numberNode(1e300));
            case "number" -> List.of(nodes.stringNode("one"), json.createObjectNode());
            case "array" -> List.of(nodes.stringNode("x"), json.createObjectNode());
            case "object" ->
                type.has("properties") ? List.of(nodes.stringNode("x"), json.createArrayNode()) : List.of();
            default -> List.of();
        };
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    static Set<String> brokenTexts() {
        return Set.of(
                "",
                "{",
                "[1]",
                "\"x\"",
                "7",
                "null",
                "{\"a\":}",
                "{\"a\":1}}",
                "{\"n\": %s}".formatted("9".repeat(400)),
                "{\"n\": 1e999999}",
                "{\"n\": 1E+2147483648}",
                "{\"name\": \"x\", \"name\": \"y\"}",
                "[".repeat(200),
                "{\"a\":".repeat(100) + "1" + "}".repeat(100),
                "{\"a\":\"" + "x".repeat(300_000) + "\"}");
    }
}

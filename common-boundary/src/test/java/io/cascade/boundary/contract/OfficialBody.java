package io.cascade.boundary.contract;

import io.cascade.kernel.json.Json;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Everything that can have a wrong type in a body of which an official contract (Swagger 2.0) tells the types. */
final class OfficialBody {

    private static final JsonNodeFactory JSON = Json.mapper().getNodeFactory();
    private static final JsonNode BEYOND_ALL = JSON.numberNode(BigInteger.TEN.pow(30));
    private static final int DEEPEST = 7;
    private static final String ELEMENT = "[0]";

    private final JsonNode document;
    private final List<WrongValue> found = new ArrayList<>();

    /**
     * A value of another type than the contract says.
     *
     * @param steps names of attributes, and {@code [0]} for an element
     */
    record WrongValue(List<String> steps, String type, JsonNode value) {

        /** As an error names it. */
        String path() {
            return String.join(".", steps).replace("." + ELEMENT, ELEMENT);
        }

        boolean isAtOrBelow(String place) {
            return path().equals(place) || path().startsWith(place + ".") || path().startsWith(place + "[");
        }

        /** The body that has this value and nothing else. */
        JsonNode body() {
            var node = value;
            for (var step : steps.reversed()) {
                node = step.equals(ELEMENT)
                        ? Json.mapper().createArrayNode().add(node)
                        : Json.mapper().createObjectNode().set(step, node);
            }
            return node;
        }
    }

    private OfficialBody(JsonNode document) {
        this.document = document;
    }

    static List<WrongValue> wrongValues(JsonNode document, JsonNode schema) {
        var walk = new OfficialBody(document);
        walk.inside(schema, List.of(), List.of());
        return walk.found;
    }

    private void inside(JsonNode given, List<String> steps, List<String> above) {
        var definition = given.path("$ref").asString("");
        if (above.stream().filter(definition::equals).count() > 1 || above.size() > DEEPEST) {
            return;
        }
        var schema = resolved(given);
        var below = definition.isEmpty()
                ? above
                : Stream.concat(above.stream(), Stream.of(definition)).toList();
        schema.path("properties")
                .properties()
                .forEach(property -> at(property.getValue(), with(steps, property.getKey()), below));
    }

    private void at(JsonNode given, List<String> steps, List<String> above) {
        var schema = resolved(given);
        wrongFor(schema).forEach(value -> found.add(new WrongValue(steps, typeOf(schema), value)));
        if (schema.has("items")) {
            at(schema.get("items"), with(steps, ELEMENT), above);
        } else {
            inside(given, steps, above);
        }
    }

    private static List<JsonNode> wrongFor(JsonNode schema) {
        return switch (typeOf(schema)) {
            case "constant" -> List.of(JSON.stringNode("no such constant"), JSON.numberNode(7));
            case "date-time" -> List.of(JSON.stringNode("yesterday"), JSON.numberNode(7));
            case "string" -> List.of(JSON.numberNode(7), JSON.objectNode(), JSON.arrayNode());
            case "boolean" -> List.of(JSON.stringNode("true"), JSON.numberNode(1));
            case "integer" -> List.of(JSON.stringNode("one"), JSON.numberNode(1.5), JSON.numberNode(1e30), BEYOND_ALL);
            case "number" -> List.of(JSON.stringNode("one"), JSON.objectNode());
            case "array" -> List.of(JSON.stringNode("x"), JSON.objectNode(), JSON.numberNode(7));
            case "object" -> List.of(JSON.stringNode("x"), JSON.arrayNode(), JSON.numberNode(7));
            default -> List.of();
        };
    }

    private static String typeOf(JsonNode schema) {
        if (schema.has("enum")) {
            return "constant";
        }
        if (schema.path("format").asString("").equals("date-time")) {
            return "date-time";
        }
        if (schema.has("properties")) {
            return "object";
        }
        var type = schema.path("type").asString("any");
        return type.equals("object") ? "any" : type;
    }

    private JsonNode resolved(JsonNode schema) {
        var reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private static List<String> with(List<String> steps, String step) {
        return Stream.concat(steps.stream(), Stream.of(step)).toList();
    }
}
